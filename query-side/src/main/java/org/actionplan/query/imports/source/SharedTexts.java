package org.actionplan.query.imports.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;

/** The texts that a workbook keeps once and names by number in its cells. */
record SharedTexts(List<String> texts) {

    static SharedTexts read(@Nullable PackagePart part, Allowance allowance) throws IOException, XMLStreamException {
        var texts = new ArrayList<String>();
        var characters = 0L;
        if (part == null) {
            return new SharedTexts(texts);
        }
        try (var in = part.getInputStream()) {
            var xml = new Xml(in);
            while (xml.next()) {
                if (xml.starts() && xml.name().equals("sst")) {
                    // Who claims more than is allowed need not be read; who claims less is counted below.
                    var claimed = xml.attribute("uniqueCount", "0").strip();
                    Allowance.refuseIf(Long.parseLong(claimed) > SourceLimits.CELLS, "file.too-many-cells");
                } else if (xml.starts() && xml.name().equals("si")) {
                    var text = RichText.read(xml, allowance);
                    texts.add(text);
                    characters += text.length();
                    Allowance.refuseIf(characters > SourceLimits.CHARACTERS, "file.too-much-text");
                    // Each stands in at least one cell.
                    Allowance.refuseIf(texts.size() > SourceLimits.CELLS, "file.too-many-cells");
                }
            }
        }
        return new SharedTexts(texts);
    }

    String text(String number) {
        return texts.get(Integer.parseInt(number.strip()));
    }
}
