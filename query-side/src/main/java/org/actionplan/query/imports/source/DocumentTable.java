package org.actionplan.query.imports.source;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/** Reads one table of a document by the columns of its grid, whatever is merged to the right or downwards. */
final class DocumentTable {

    private final InDocument document;
    private final List<SourceLine> lines = new ArrayList<>();
    private TreeMap<Integer, Cell> above = new TreeMap<>();
    private int number;

    DocumentTable(InDocument document) {
        this.document = document;
    }

    /** The rows of the table that starts here. */
    List<SourceLine> read(Xml xml) throws XMLStreamException {
        var outer = xml.depth();
        while (xml.nextWithin(outer)) {
            if (xml.starts() && !document.passedOver().takes(xml) && xml.name().equals("tr")) {
                row(xml);
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
                deleted |= xml.name().equals("del");
                if (document.passedOver().takes(xml)) {
                    continue;
                }
                if (xml.name().equals("gridBefore")) {
                    column = DocumentCell.columns(xml);
                } else if (xml.name().equals("tc")) {
                    column += add(DocumentCell.read(xml, document), column, cells);
                }
            }
        }
        if (!deleted) {
            add(cells);
        }
    }

    private int add(DocumentCell cell, int column, TreeMap<Integer, Cell> cells) {
        Allowance.refuseIf(column >= SourceLimits.COLUMNS, "file.too-many-columns");
        cells.put(column, cell.at(column, above.get(column)));
        return cell.width();
    }

    private void add(TreeMap<Integer, Cell> cells) {
        number++;
        above = cells;
        if (cells.values().stream()
                .anyMatch(cell -> !cell.carried() && !cell.text().isBlank())) {
            document.allowance().line();
            cells.values().forEach(cell -> document.allowance().cell(cell.column(), cell.text()));
            lines.add(new SourceLine(number, List.copyOf(cells.values())));
        }
    }
}
