package org.actionplan.query.imports.source;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads the letters of one paragraph of a document, with a bullet before it when the document sets one by itself. */
final class DocumentParagraph {

    /** Boxes to tick, which older forms draw with letters of a picture font. */
    private static final Map<String, String> TICKS = Map.of(
            "F0FE", "\u2612", "F0FD", "\u2612", "F052", "\u2611", "F0FC", "\u2713", "F0A8", "\u2610", "F06F", "\u2610");

    private final InDocument document;
    private final StringBuilder text = new StringBuilder();
    private String style = "";
    private @Nullable Boolean listed;

    private DocumentParagraph(InDocument document) {
        this.document = document;
    }

    /** The text of the paragraph that starts here. */
    static String read(Xml xml, InDocument document) throws XMLStreamException {
        var paragraph = new DocumentParagraph(document);
        var outer = xml.depth();
        while (xml.nextWithin(outer)) {
            if (xml.starts() && !document.passedOver().takes(xml)) {
                paragraph.start(xml);
            }
        }
        return paragraph.text();
    }

    private void start(Xml xml) throws XMLStreamException {
        switch (xml.name()) {
            case "pStyle" -> style = xml.attribute("val", "");
            case "numId" -> listed = !xml.attribute("val", "0").equals("0");
            case "t" -> add(xml.text(document.allowance()));
            case "tab", "ptab" -> add("\t");
            case "br" -> add(isLineBreak(xml) ? "\n" : "");
            case "cr" -> add("\n");
            case "noBreakHyphen" -> add("-");
            case "sym" -> add(TICKS.getOrDefault(xml.attribute("char", ""), ""));
            case "tabs", "rPr" -> xml.skip();
            default -> {}
        }
    }

    private static boolean isLineBreak(Xml xml) {
        return xml.attribute("type", "textWrapping").equals("textWrapping");
    }

    private void add(String more) {
        text.append(more);
        document.allowance().length(text.length());
    }

    private String text() {
        var plain = CellText.plain(text.toString()).strip();
        var isListed = listed == null ? document.styles().isListed(style) : listed;
        return isListed && !plain.isEmpty() ? "\u2022 " + plain : plain;
    }
}
