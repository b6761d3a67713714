package org.actionplan.query.imports.source;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;

/** Which of a document's paragraph styles begin each paragraph with a bullet or a number, such as "List Number". */
final class ListStyles {

    private final Map<String, Boolean> listed = new HashMap<>();
    private final Map<String, String> basedOn = new HashMap<>();

    static ListStyles read(@Nullable PackagePart part) throws IOException, XMLStreamException {
        var styles = new ListStyles();
        if (part == null) {
            return styles;
        }
        try (var in = part.getInputStream()) {
            var xml = new Xml(in);
            var style = "";
            while (xml.next()) {
                if (xml.starts()) {
                    switch (xml.name()) {
                        case "style" -> style = xml.attribute("styleId", "");
                        case "basedOn" -> styles.basedOn.put(style, xml.attribute("val", ""));
                        case "numId" ->
                            styles.listed.put(style, !xml.attribute("val", "0").equals("0"));
                        default -> {}
                    }
                }
            }
        }
        return styles;
    }

    boolean isListed(String style) {
        Set<String> seen = new HashSet<>();
        for (var one = style; !one.isEmpty() && seen.add(one); one = basedOn.getOrDefault(one, "")) {
            var isListed = listed.get(one);
            if (isListed != null) {
                return isListed;
            }
        }
        return false;
    }
}
