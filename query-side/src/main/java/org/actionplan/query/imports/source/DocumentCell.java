package org.actionplan.query.imports.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a document's table.
 *
 * @param continues whether it is merged with the cell above it
 */
record DocumentCell(String text, @Nullable String fill, boolean continues, int width) {

    /** The cell that starts here, one line for each paragraph. */
    static DocumentCell read(Xml xml, InDocument document) throws XMLStreamException {
        var outer = xml.depth();
        var text = new ArrayList<String>();
        var width = 1;
        var continues = false;
        String fill = null;
        while (xml.nextWithin(outer)) {
            if (xml.starts() && !document.passedOver().takes(xml)) {
                switch (xml.name()) {
                    case "gridSpan" -> width = Math.max(1, columns(xml));
                    case "vMerge" ->
                        continues = xml.attribute("val", "continue").equals("continue");
                    case "shd" -> fill = fill(xml.attribute("fill", "auto"));
                    case "p" -> text.add(DocumentParagraph.read(xml, document));
                    case "tbl" -> text.addAll(nested(xml, document));
                    default -> {}
                }
                document.allowance().length(text.size());
            }
        }
        return new DocumentCell(String.join("\n", text).strip(), fill, continues, width);
    }

    /** A table within a cell becomes lines of the cell's text. */
    private static List<String> nested(Xml xml, InDocument document) throws XMLStreamException {
        return new DocumentTable(document)
                .read(xml).stream().map(DocumentCell::oneLine).toList();
    }

    private static String oneLine(SourceLine line) {
        return line.cells().stream()
                .map(cell -> cell.text().replace('\n', ' '))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" | "));
    }

    private static @Nullable String fill(String fill) {
        var hex = fill.toUpperCase(Locale.ROOT);
        return hex.matches("[0-9A-F]{6}") && !hex.equals("FFFFFF") ? hex : null;
    }

    /** A number of columns, as some elements of a table say it. */
    static int columns(Xml xml) {
        var columns = Integer.parseInt(xml.attribute("val", "0").strip());
        Allowance.refuseIf(columns < 0, "file.damaged");
        Allowance.refuseIf(columns > SourceLimits.COLUMNS, "file.too-many-columns");
        return columns;
    }

    /** The cell at its place, with the text of the one above where it is merged with it. */
    Cell at(int column, @Nullable Cell above) {
        return continues && above != null
                ? new Cell(column, above.text(), fill == null ? above.fill() : fill, null, null, true, width)
                : new Cell(column, text, fill, null, null, false, width);
    }
}
