package org.actionplan.query.spreadsheet;

import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.actionplan.query.web.Asked;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** One row as it is written to a page of a workbook; a text that fits into no cell goes on in the rows below. */
final class RowOnPage {

    private static final String DAY = "dd/mm/yyyy";
    private static final String MOMENT = "dd/mm/yyyy hh:mm";

    /** What a workbook's reader would take for the code of a character. */
    private static final Pattern LOOKS_LIKE_A_CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Worksheet page;
    private final int line;
    private final List<Integer> widths;

    RowOnPage(Worksheet page, int line, List<Integer> widths) {
        this.page = page;
        this.line = line;
        this.widths = widths;
    }

    /** Writes the row and says how many it took. */
    int write(List<Entry> row) {
        var lines = 1;
        var height = new RowHeight();
        for (var column = 0; column < row.size(); column++) {
            lines = Math.max(lines, write(row.get(column), column, height));
        }
        page.rowHeight(line, height.points());
        return lines;
    }

    private int write(Entry entry, int column, RowHeight height) {
        switch (entry) {
            case Entry.Text(var text) -> {
                var pieces = PlainText.pieces(PlainText.clean(text));
                height.holds(pieces.getFirst(), widths.get(column));
                write(pieces, column);
                return pieces.size();
            }
            case Entry.Day(var day) -> {
                page.value(line, column, day);
                style(column).format(DAY).set();
            }
            case Entry.Moment(var moment) -> {
                page.value(line, column, LocalDateTime.ofInstant(moment, Asked.ENGLAND));
                style(column).format(MOMENT).set();
            }
            case Entry.Count(var count) -> {
                page.value(line, column, count);
                style(column).set();
            }
        }
        return 1;
    }

    private StyleSetter style(int column) {
        return page.style(line, column).verticalAlignment("top").horizontalAlignment("left");
    }

    private void write(List<String> pieces, int column) {
        for (var piece = 0; piece < pieces.size(); piece++) {
            if (!pieces.get(piece).isEmpty()) {
                page.value(line + piece, column, written(pieces.get(piece)));
                page.style(line + piece, column)
                        .wrapText(true)
                        .verticalAlignment("top")
                        .set();
            }
        }
    }

    private static String written(String text) {
        return LOOKS_LIKE_A_CODE.matcher(text).replaceAll("_x005F_");
    }
}
