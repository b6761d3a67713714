package org.actionplan.query.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.spreadsheet.Sheet.Name;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes sheets as a workbook that can be sorted, filtered and printed as it comes. No cell of it computes anything. */
final class WorkbookFile {

    private static final String HEADING_FILL = "DCE6F1";
    private static final String LINE = "BFC8D2";
    private static final short ONE_PAGE = 1;
    private static final short AS_MANY_AS_NEEDED = 0;

    /** In inches, so that wide tables are not printed smaller than they must be. */
    private static final float SIDE = 0.4f;

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
        headings(sheet, page);
        var line = 1;
        for (var row : sheet.rows()) {
            line += new RowOnPage(page, line, sheet.widths()).write(row);
        }
        var last = line - 1;
        if (last > 0) {
            lines(sheet, last, page);
        }
        if (sheet.name() != Name.ABOUT) {
            page.setAutoFilter(0, 0, Math.max(1, last), sheet.headings().size() - 1);
        }
        page.finish();
    }

    /** A line under each row leads the eye across; what the plan is asked about stands out. */
    private static void lines(Sheet sheet, int last, Worksheet page) {
        page.range(1, 0, last, sheet.headings().size() - 1)
                .style()
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .borderColor(BorderSide.BOTTOM, LINE)
                .set();
        if (sheet.name() == Name.ABOUT) {
            page.range(1, 0, last, 0)
                    .style()
                    .bold()
                    .verticalAlignment("top")
                    .wrapText(true)
                    .set();
        }
    }

    private void setUp(Sheet sheet, Worksheet page) {
        page.freezePane(0, 1);
        page.repeatRows(0);
        page.paperSize(PaperSize.A4_PAPER);
        page.pageOrientation("landscape");
        page.fitToWidth(ONE_PAGE);
        page.fitToHeight(AS_MANY_AS_NEEDED);
        page.leftMargin(SIDE);
        page.rightMargin(SIDE);
        page.footer(footer(sheet), Position.LEFT);
        page.footer("Page &P of &N", Position.RIGHT);
        var widths = sheet.widths();
        for (var column = 0; column < widths.size(); column++) {
            page.width(column, widths.get(column));
        }
    }

    /** Which plan and version a sheet of paper belongs to. */
    private String footer(Sheet sheet) {
        return plan.plan().reference() + " version " + plan.version() + ": "
                + sheet.name().words();
    }

    private static void headings(Sheet sheet, Worksheet page) {
        var row = sheet.headings().stream()
                .<Entry>map(heading -> new Entry.Text(heading.words()))
                .toList();
        new RowOnPage(page, 0, sheet.widths()).write(row);
        page.range(0, 0, 0, row.size() - 1)
                .style()
                .bold()
                .fillColor(HEADING_FILL)
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }
}
