package org.actionplan.query.imports.source;

import javax.xml.stream.XMLStreamException;

/** A text of a workbook whose parts may look different; only the letters count, and not how they are pronounced. */
final class RichText {

    private RichText() {}

    /** The text of the {@code si} or {@code is} that starts here. */
    static String read(Xml xml, Allowance allowance) throws XMLStreamException {
        var outer = xml.depth();
        var text = new StringBuilder();
        while (xml.nextWithin(outer)) {
            if (xml.starts() && xml.name().equals("rPh")) {
                xml.skip();
            } else if (xml.starts() && xml.name().equals("t")) {
                text.append(xml.text(allowance));
                allowance.length(text.length());
            }
        }
        return CellText.ofWorkbook(text.toString());
    }
}
