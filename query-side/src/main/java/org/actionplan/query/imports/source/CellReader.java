package org.actionplan.query.imports.source;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads one cell of a workbook as a person sees it. Formulas are never worked out: their last result is stored. */
final class CellReader {

    private final SharedTexts texts;
    private final CellLooks looks;
    private final Allowance allowance;
    private final SheetNotices notices;

    CellReader(SharedTexts texts, CellLooks looks, Allowance allowance, SheetNotices notices) {
        this.texts = texts;
        this.looks = looks;
        this.allowance = allowance;
        this.notices = notices;
    }

    /** The cell that starts here; null when it has neither text nor colour. */
    @Nullable
    Cell read(Xml xml, int column) throws XMLStreamException {
        var style = Integer.parseInt(xml.attribute("s", "0").strip());
        var type = xml.attribute("t", "n");
        var stored = stored(xml);
        var fill = looks.fill(style);
        if (stored.isEmpty()) {
            return fill == null ? null : text(column, "", fill);
        }
        return switch (type) {
            case "n" -> number(column, Double.parseDouble(stored.strip()), style);
            case "s" -> text(column, texts.text(stored), fill);
            case "inlineStr" -> text(column, stored, fill);
            case "b" -> text(column, stored.strip().equals("1") ? "TRUE" : "FALSE", fill);
            case "d" -> day(column, stored, style);
            default -> text(column, CellText.ofWorkbook(stored), fill);
        };
    }

    /** What is stored between the cell's start and end: a value, or the text itself. */
    private String stored(Xml xml) throws XMLStreamException {
        var outer = xml.depth();
        var stored = "";
        var formula = false;
        var result = false;
        while (xml.nextWithin(outer)) {
            if (xml.starts()) {
                switch (xml.name()) {
                    case "v" -> {
                        result = true;
                        stored = xml.text(allowance);
                    }
                    case "is" -> stored = RichText.read(xml, allowance);
                    case "f" -> {
                        formula = true;
                        xml.skip();
                    }
                    default -> xml.skip();
                }
            }
        }
        if (formula && !result) {
            notices.formulaWithoutResult();
        }
        return stored;
    }

    private static Cell text(int column, String text, @Nullable String fill) {
        return new Cell(column, text, fill, null, null, false, 1);
    }

    /** Some programs store days as "2026-03-20T00:00:00". */
    private Cell day(int column, String stored, int style) {
        try {
            var moment = stored.strip().replaceFirst("Z$", "");
            return number(
                    column,
                    looks.number(LocalDateTime.parse(moment.contains("T") ? moment : moment + "T00:00:00")),
                    style);
        } catch (DateTimeParseException noDay) {
            return text(column, CellText.ofWorkbook(stored), looks.fill(style));
        }
    }

    private Cell number(int column, double number, int style) {
        var shown = looks.shown(number, style);
        return new Cell(column, shown.text(), looks.fill(style), shown.date(), shown.precision(), false, 1);
    }
}
