package org.actionplan.query.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.spreadsheet.Sheet.Heading;
import org.actionplan.query.spreadsheet.Sheet.Name;
import org.actionplan.query.web.Asked;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes sheets as a workbook that can be sorted, filtered and printed as it comes. No cell of it computes anything. */
final class WorkbookFile {

    private static final String DAY = "dd/mm/yyyy";
    private static final String MOMENT = "dd/mm/yyyy hh:mm";
    private static final String HEADING_FILL = "DCE6F1";
    private static final short ONE_PAGE = 1;
    private static final short AS_MANY_AS_NEEDED = 0;

    /** What a workbook's reader would take for the code of a character. */
    private static final Pattern LOOKS_LIKE_A_CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final PlanView plan;

    private WorkbookFile(PlanView plan) {
        this.plan = plan;
    }

    static byte[] of(List<Sheet> sheets, PlanView plan) {
        var file = new WorkbookFile(plan);
        try (var bytes = new ByteArrayOutputStream()) {
            try (var workbook = new Workbook(bytes, "Action plan tracker", "1.0")) {
                workbook.properties().setTitle(PlainText.clean(file.title()));
                for (var sheet : sheets) {
                    file.write(sheet, workbook.newWorksheet(sheet.name().words()));
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String title() {
        return plan.plan().reference() + " " + plan.plan().title();
    }

    private void write(Sheet sheet, Worksheet page) throws IOException {
        setUp(sheet, page);
        headings(sheet.headings(), page);
        var line = 1;
        for (var row : sheet.rows()) {
            line += write(row, line, page);
        }
        if (sheet.name() == Name.ABOUT) {
            page.range(1, 0, Math.max(1, line - 1), 0)
                    .style()
                    .bold()
                    .verticalAlignment("top")
                    .wrapText(true)
                    .set();
        } else {
            page.setAutoFilter(0, 0, Math.max(1, line - 1), sheet.headings().size() - 1);
        }
        page.finish();
    }

    private void setUp(Sheet sheet, Worksheet page) {
        page.freezePane(0, 1);
        page.repeatRows(0);
        page.paperSize(PaperSize.A4_PAPER);
        page.pageOrientation("landscape");
        page.fitToWidth(ONE_PAGE);
        page.fitToHeight(AS_MANY_AS_NEEDED);
        page.footer(footer(sheet), Position.LEFT);
        page.footer("Page &P of &N", Position.RIGHT);
        for (var column = 0; column < sheet.headings().size(); column++) {
            page.width(column, sheet.headings().get(column).width());
        }
    }

    /** Which plan and version a sheet of paper belongs to. */
    private String footer(Sheet sheet) {
        return plan.plan().reference() + " version " + plan.version() + ": "
                + sheet.name().words();
    }

    private static void headings(List<Heading> headings, Worksheet page) {
        for (var column = 0; column < headings.size(); column++) {
            page.value(0, column, written(PlainText.clean(headings.get(column).words())));
        }
        page.range(0, 0, 0, headings.size() - 1)
                .style()
                .bold()
                .fillColor(HEADING_FILL)
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }

    /** Writes a row and says how many it took: a text that fits into no cell goes on in the rows below. */
    private static int write(List<Entry> row, int line, Worksheet page) {
        var lines = 1;
        for (var column = 0; column < row.size(); column++) {
            lines = Math.max(lines, write(row.get(column), line, column, page));
        }
        return lines;
    }

    private static int write(Entry entry, int line, int column, Worksheet page) {
        var style = page.style(line, column).verticalAlignment("top");
        switch (entry) {
            case Entry.Text text -> {
                return write(PlainText.pieces(PlainText.clean(text.text())), line, column, page);
            }
            case Entry.Day day -> {
                page.value(line, column, day.day());
                style.format(DAY).horizontalAlignment("left").set();
            }
            case Entry.Moment moment -> {
                page.value(line, column, LocalDateTime.ofInstant(moment.moment(), Asked.ENGLAND));
                style.format(MOMENT).horizontalAlignment("left").set();
            }
            case Entry.Count count -> {
                page.value(line, column, count.count());
                style.horizontalAlignment("left").set();
            }
        }
        return 1;
    }

    private static int write(List<String> pieces, int line, int column, Worksheet page) {
        for (var piece = 0; piece < pieces.size(); piece++) {
            if (!pieces.get(piece).isEmpty()) {
                page.value(line + piece, column, written(pieces.get(piece)));
                page.style(line + piece, column)
                        .wrapText(true)
                        .verticalAlignment("top")
                        .set();
            }
        }
        return pieces.size();
    }

    private static String written(String text) {
        return LOOKS_LIKE_A_CODE.matcher(text).replaceAll("_x005F_");
    }
}
