package org.actionplan.query.imports.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * What of a document is not read, and what a person should know of it. What somebody changed with "track changes" is
 * taken as accepted.
 */
final class PassedOver {

    private static final Set<String> TAKEN_OUT = Set.of("del", "moveFrom");

    private static final Set<String> PUT_IN = Set.of("ins", "moveTo");

    private static final Set<String> PICTURES = Set.of("drawing", "pict", "object");

    /** How something looked before, what only Word itself reads, and the same once more for programs that are older. */
    private static final Set<String> SILENT = Set.of(
            "pPrChange",
            "rPrChange",
            "tblPrChange",
            "tblGridChange",
            "tblPrExChange",
            "trPrChange",
            "tcPrChange",
            "sectPrChange",
            "instrText",
            "Fallback");

    private boolean changes;
    private boolean comments;
    private boolean textBoxes;

    /** Whether the element that starts here is not part of the text; then it has been passed over. */
    boolean takes(Xml xml) throws XMLStreamException {
        var name = xml.name();
        changes |= TAKEN_OUT.contains(name) || PUT_IN.contains(name);
        comments |= name.equals("commentReference");
        if (PICTURES.contains(name)) {
            skipPicture(xml);
            return true;
        }
        if (TAKEN_OUT.contains(name) || SILENT.contains(name)) {
            xml.skip();
            return true;
        }
        return false;
    }

    private void skipPicture(Xml xml) throws XMLStreamException {
        var outer = xml.depth();
        while (xml.nextWithin(outer)) {
            textBoxes |= xml.starts() && xml.name().equals("txbxContent");
        }
    }

    List<String> words() {
        var words = new ArrayList<String>();
        if (changes) {
            words.add("The document has tracked changes. They were read as if they had been accepted.");
        }
        if (comments) {
            words.add("The document has comments. They were not read.");
        }
        if (textBoxes) {
            words.add("The document has text boxes. They were not read, only what stands in tables and above them.");
        }
        return words;
    }
}
