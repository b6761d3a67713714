package org.actionplan.query.imports.source;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads the letters of one paragraph of a document, with a bullet before it when the document sets one by itself. */
final class DocumentParagraph {

    private final ListStyles styles;
    private final TrackedChanges changes;
    private final Allowance allowance;
    private final StringBuilder text = new StringBuilder();
    private String style = "";
    private @Nullable Boolean listed;

    private DocumentParagraph(ListStyles styles, TrackedChanges changes, Allowance allowance) {
        this.styles = styles;
        this.changes = changes;
        this.allowance = allowance;
    }

    /** The text of the paragraph that starts here. */
    static String read(Xml xml, ListStyles styles, TrackedChanges changes, Allowance allowance)
            throws XMLStreamException {
        var paragraph = new DocumentParagraph(styles, changes, allowance);
        var outer = xml.depth();
        while (xml.nextWithin(outer)) {
            if (xml.starts()) {
                paragraph.start(xml);
            }
        }
        return paragraph.text();
    }

    private void start(Xml xml) throws XMLStreamException {
        if (changes.passedOver(xml)) {
            return;
        }
        switch (xml.name()) {
            case "pStyle" -> style = xml.attribute("val", "");
            case "numId" -> listed = !xml.attribute("val", "0").equals("0");
            case "t" -> add(xml.text(allowance));
            case "tab", "ptab" -> add("\t");
            case "br" -> add(isLineBreak(xml) ? "\n" : "");
            case "cr" -> add("\n");
            case "noBreakHyphen" -> add("-");
            case "tabs", "rPr", "drawing", "pict", "object", "Fallback", "instrText", "pPrChange" -> xml.skip();
            default -> {}
        }
    }

    private static boolean isLineBreak(Xml xml) {
        return xml.attribute("type", "textWrapping").equals("textWrapping");
    }

    private void add(String more) {
        text.append(more);
        allowance.length(text.length());
    }

    private String text() {
        var plain = CellText.plain(text.toString()).strip();
        var isListed = listed == null ? styles.isListed(style) : listed;
        return isListed && !plain.isEmpty() ? "\u2022 " + plain : plain;
    }
}
