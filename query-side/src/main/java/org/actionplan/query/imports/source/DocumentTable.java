package org.actionplan.query.imports.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads one table of a document by the columns of its grid, whatever is merged to the right or downwards. */
final class DocumentTable {

    private final ListStyles styles;
    private final TrackedChanges changes;
    private final Allowance allowance;
    private final List<SourceLine> lines = new ArrayList<>();
    private TreeMap<Integer, Cell> above = new TreeMap<>();
    private int number;

    DocumentTable(ListStyles styles, TrackedChanges changes, Allowance allowance) {
        this.styles = styles;
        this.changes = changes;
        this.allowance = allowance;
    }

    /** The rows of the table that starts here. */
    List<SourceLine> read(Xml xml) throws XMLStreamException {
        var outer = xml.depth();
        while (xml.nextWithin(outer)) {
            if (xml.starts() && xml.name().equals("tr")) {
                row(xml);
            } else if (xml.starts()) {
                changes.passedOver(xml);
            }
        }
        return List.copyOf(lines);
    }

    private void row(Xml xml) throws XMLStreamException {
        var outer = xml.depth();
        var cells = new TreeMap<Integer, Cell>();
        var column = 0;
        var deleted = false;
        while (xml.nextWithin(outer)) {
            if (xml.starts()) {
                switch (xml.name()) {
                    case "gridBefore" -> column = number(xml.attribute("val"));
                    case "del" -> {
                        deleted = true;
                        changes.passedOver(xml);
                    }
                    case "tc" -> {
                        var cell = cell(xml, column);
                        cells.put(column, cell);
                        column += cell.width();
                    }
                    default -> changes.passedOver(xml);
                }
            }
        }
        if (!deleted) {
            add(cells);
        }
    }

    private void add(TreeMap<Integer, Cell> cells) {
        number++;
        above = cells;
        if (cells.values().stream()
                .anyMatch(cell -> !cell.carried() && !cell.text().isBlank())) {
            allowance.line();
            cells.values().forEach(cell -> allowance.cell(cell.column(), cell.text()));
            lines.add(new SourceLine(number, List.copyOf(cells.values())));
        }
    }

    private Cell cell(Xml xml, int column) throws XMLStreamException {
        var outer = xml.depth();
        var text = new ArrayList<String>();
        var width = 1;
        var carried = false;
        String fill = null;
        while (xml.nextWithin(outer)) {
            if (xml.starts()) {
                switch (xml.name()) {
                    case "gridSpan" -> width = Math.max(1, number(xml.attribute("val")));
                    case "vMerge" -> carried = xml.attribute("val", "continue").equals("continue");
                    case "shd" -> fill = fill(xml.attribute("fill", "auto"));
                    case "p" -> text.add(DocumentParagraph.read(xml, styles, changes, allowance));
                    case "tbl" -> text.addAll(nested(xml));
                    default -> changes.passedOver(xml);
                }
            }
        }
        var first = carried ? above.get(column) : null;
        return first == null
                ? new Cell(column, String.join("\n", text).strip(), fill, null, null, false, width)
                : new Cell(column, first.text(), fill == null ? first.fill() : fill, null, null, true, width);
    }

    /** A table within a cell becomes lines of the cell's text. */
    private List<String> nested(Xml xml) throws XMLStreamException {
        return new DocumentTable(styles, changes, allowance)
                .read(xml).stream()
                        .map(line -> line.cells().stream()
                                .map(cell -> cell.text().replace('\n', ' '))
                                .filter(text -> !text.isBlank())
                                .collect(Collectors.joining(" | ")))
                        .toList();
    }

    private static @Nullable String fill(String fill) {
        var hex = fill.toUpperCase(Locale.ROOT);
        return hex.matches("[0-9A-F]{6}") && !hex.equals("FFFFFF") ? hex : null;
    }

    private static int number(@Nullable String text) {
        var number = text == null ? 0 : Integer.parseInt(text.strip());
        Allowance.refuseIf(number < 0 || number > SourceLimits.COLUMNS, "file.too-many-columns");
        return number;
    }
}
