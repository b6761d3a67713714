package org.actionplan.query.imports.source;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one sheet of a workbook, in the order in which they are stored. */
final class SheetReader {

    private final CellReader reader;
    private final Allowance allowance;
    private final SheetNotices notices;
    private final SheetGrid grid;
    private final List<Reach> merged = new ArrayList<>();
    private final List<Reach> hiddenColumns = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();

    private int row;
    private boolean hiddenRow;
    private int column;

    SheetReader(SharedTexts texts, CellLooks looks, Allowance allowance, SheetNotices notices) {
        this.reader = new CellReader(texts, looks, allowance, notices);
        this.allowance = allowance;
        this.notices = notices;
        grid = new SheetGrid(allowance);
    }

    List<SourceLine> read(InputStream in) throws XMLStreamException {
        var xml = new Xml(in);
        while (xml.next()) {
            if (xml.starts()) {
                start(xml);
            } else if (xml.ends() && xml.name().equals("row")) {
                endRow();
            }
        }
        merged.forEach(grid::merge);
        if (hiddenColumns.stream().anyMatch(hidden -> grid.speaks(hidden.firstColumn(), hidden.lastColumn()))) {
            notices.hiddenColumns();
        }
        return grid.lines();
    }

    private void start(Xml xml) throws XMLStreamException {
        switch (xml.name()) {
            case "row" -> startRow(xml);
            case "c" -> cell(xml);
            case "mergeCell" -> keep(Reach.of(xml.attribute("ref", "")), merged);
            case "col" -> columns(xml);
            case "cfRule" -> rule(xml);
            case "extLst" -> xml.skip();
            default -> {}
        }
    }

    private void startRow(Xml xml) {
        row = number(xml.attribute("r"), row + 1);
        Allowance.refuseIf(row < 1, "file.damaged");
        hiddenRow = xml.isOn("hidden");
        column = -1;
        cells.clear();
        allowance.time();
    }

    private void endRow() {
        if (grid.add(row, cells) && hiddenRow) {
            notices.hiddenRows();
        }
    }

    private void cell(Xml xml) throws XMLStreamException {
        var address = xml.attribute("r");
        column = address == null ? column + 1 : Reach.column(address);
        var cell = reader.read(xml, column);
        if (cell != null) {
            cells.add(cell);
            Allowance.refuseIf(cells.size() > Reach.MOST_COLUMNS, "file.damaged");
        }
    }

    private void columns(Xml xml) {
        if (xml.isOn("hidden")) {
            var first = number(xml.attribute("min"), 1);
            var last = number(xml.attribute("max"), first);
            keep(new Reach(1, first - 1, 1, Math.max(first, last) - 1), hiddenColumns);
        }
    }

    private void rule(Xml xml) {
        if (xml.attribute("dxfId") != null || xml.attribute("type", "").equals("colorScale")) {
            notices.colouredByRule();
        }
    }

    private static void keep(Reach reach, List<Reach> reaches) {
        reaches.add(reach);
        Allowance.refuseIf(reaches.size() > SourceLimits.CELLS, "file.too-many-cells");
    }

    private static int number(@Nullable String text, int otherwise) {
        return text == null ? otherwise : Integer.parseInt(text.strip());
    }
}
