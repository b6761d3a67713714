package org.actionplan.query.imports.source;

import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one sheet of a workbook, in the order in which they are stored. Formulas are never worked out. */
final class SheetReader {

    private final SharedTexts texts;
    private final CellLooks looks;
    private final Allowance allowance;
    private final SheetGrid grid;
    private final List<Reach> merged = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final SheetNotices notices = new SheetNotices();

    private int row;
    private int column;

    SheetReader(SharedTexts texts, CellLooks looks, Allowance allowance) {
        this.texts = texts;
        this.looks = looks;
        this.allowance = allowance;
        grid = new SheetGrid(allowance);
    }

    List<SourceLine> read(InputStream in) throws XMLStreamException {
        var xml = new Xml(in);
        while (xml.next()) {
            if (xml.starts()) {
                start(xml);
            } else if (xml.ends() && xml.name().equals("row")) {
                grid.add(row, cells);
            }
        }
        merged.forEach(grid::merge);
        return grid.lines();
    }

    /** What a person should know about how the sheet was read. */
    List<String> notices(String sheet) {
        return notices.words(sheet);
    }

    private void start(Xml xml) throws XMLStreamException {
        switch (xml.name()) {
            case "row" -> startRow(xml);
            case "c" -> cell(xml);
            case "mergeCell" -> merge(xml.attribute("ref", ""));
            case "col" -> notices.column(xml.isOn("hidden"));
            case "cfRule" -> notices.rule(xml.attribute("dxfId") != null);
            case "colorScale" -> notices.rule(true);
            default -> {}
        }
    }

    private void startRow(Xml xml) {
        row = number(xml.attribute("r"), row + 1);
        column = -1;
        cells.clear();
        notices.row(xml.isOn("hidden"));
        allowance.time();
    }

    private void merge(String reference) {
        merged.add(Reach.of(reference));
        Allowance.refuseIf(merged.size() > SourceLimits.CELLS, "file.too-many-cells");
    }

    private void cell(Xml xml) throws XMLStreamException {
        var address = xml.attribute("r");
        column = address == null ? column + 1 : Reach.column(address);
        var style = number(xml.attribute("s"), 0);
        var type = xml.attribute("t", "n");
        var stored = stored(xml);
        var fill = looks.fill(style);
        if (!stored.isEmpty()) {
            cells.add(cell(type, stored, style, fill));
        } else if (fill != null) {
            cells.add(new Cell(column, "", fill, null, null, false, 1));
        }
    }

    /** What is stored between the cell's start and end: a value, or the text itself. */
    private String stored(Xml xml) throws XMLStreamException {
        var outer = xml.depth();
        var stored = "";
        var formula = false;
        while (xml.nextWithin(outer)) {
            if (xml.starts()) {
                switch (xml.name()) {
                    case "v" -> stored = xml.text(allowance);
                    case "is" -> stored = RichText.read(xml, allowance);
                    case "f" -> {
                        formula = true;
                        xml.skip();
                    }
                    default -> xml.skip();
                }
            }
        }
        notices.formula(formula && stored.isEmpty());
        return stored;
    }

    private Cell cell(String type, String stored, int style, @Nullable String fill) {
        return switch (type) {
            case "s" -> text(texts.text(stored), fill);
            case "b" -> text(stored.strip().equals("1") ? "TRUE" : "FALSE", fill);
            case "n" -> number(stored, style, fill);
            case "d" -> day(stored, style, fill);
            default -> text(CellText.ofWorkbook(stored), fill);
        };
    }

    private Cell text(String text, @Nullable String fill) {
        return new Cell(column, text, fill, null, null, false, 1);
    }

    private Cell number(String stored, int style, @Nullable String fill) {
        return shown(Double.parseDouble(stored.strip()), style, fill);
    }

    /** Some programs write days as "2026-03-20T00:00:00". */
    private Cell day(String stored, int style, @Nullable String fill) {
        try {
            var text = stored.strip().replaceFirst("Z$", "");
            var moment = LocalDateTime.parse(text.contains("T") ? text : text + "T00:00:00");
            return shown(looks.number(moment), style, fill);
        } catch (DateTimeParseException noDay) {
            return text(CellText.ofWorkbook(stored), fill);
        }
    }

    private Cell shown(double number, int style, @Nullable String fill) {
        var shown = looks.shown(number, style);
        return new Cell(column, shown.text(), fill, shown.date(), shown.precision(), false, 1);
    }

    private static int number(@Nullable String text, int otherwise) {
        return text == null ? otherwise : Integer.parseInt(text.strip());
    }
}
