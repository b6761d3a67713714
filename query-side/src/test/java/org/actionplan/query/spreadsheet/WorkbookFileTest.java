package org.actionplan.query.spreadsheet;

import static org.actionplan.query.plan.OakfieldHistory.AUDIT;
import static org.actionplan.query.plan.OakfieldHistory.DUE;
import static org.actionplan.query.plan.OakfieldHistory.JOSEPH;
import static org.actionplan.query.plan.OakfieldHistory.PLAN;
import static org.actionplan.query.plan.OakfieldHistory.RUTH;
import static org.actionplan.query.plan.OakfieldHistory.closed;
import static org.actionplan.query.plan.OakfieldHistory.completed;
import static org.actionplan.query.plan.OakfieldHistory.milestone;
import static org.actionplan.query.plan.OakfieldHistory.moved;
import static org.actionplan.query.plan.OakfieldHistory.nightRounds;
import static org.actionplan.query.plan.OakfieldHistory.objective;
import static org.actionplan.query.plan.OakfieldHistory.planned;
import static org.actionplan.query.plan.OakfieldHistory.started;
import static org.actionplan.query.plan.OakfieldHistory.withAudit;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.actionplan.api.plan.ActionEvent.ActionCreated;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.LessonEvent.LessonRecorded;
import org.actionplan.api.plan.LessonId;
import org.actionplan.api.plan.LessonKind;
import org.actionplan.query.history.Past;
import org.actionplan.query.people.OakfieldPeople;
import org.actionplan.query.plan.OakfieldHistory;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookFileTest {

    private static final DataFormatter SHOWN = new DataFormatter(Locale.UK);

    @Test
    void a_plan_has_a_sheet_for_everything_one_wants_to_lay_on_the_table() {
        var workbook = read(story());

        assertThat(sheets(workbook))
                .extracting(Sheet::getSheetName)
                .containsExactly("About", "Actions", "Closed actions", "Milestones", "Lessons", "Slippage", "History");
        assertThat(column(workbook, "Actions", "Reference")).containsExactly("AMB26-02");
        assertThat(column(workbook, "Closed actions", "Reference")).containsExactly("AMB26-01");
        assertThat(column(workbook, "Milestones", "Milestone")).containsExactly("All night staff trained");
        assertThat(column(workbook, "Lessons", "What was learnt, met or told"))
                .containsExactly("Ask night staff first");
        assertThat(column(workbook, "Slippage", "Days later")).containsExactly("0", "90", "0", "0");
        assertThat(column(workbook, "History", "Version"))
                .hasSize(10)
                .startsWith("1")
                .endsWith("10");
    }

    @Test
    void open_and_closed_actions_have_the_same_headings_so_that_they_read_as_one_table() {
        var workbook = read(story());

        assertThat(headings(workbook.getSheet("Actions")))
                .isEqualTo(headings(workbook.getSheet("Closed actions")))
                .startsWith(
                        "Reference", "Action", "Task", "Objective", "Owner", "Due", "First promised", "Times moved");
    }

    @Test
    void a_closed_action_tells_who_checked_it_and_when() {
        var workbook = read(story());

        assertThat(row(workbook.getSheet("Closed actions"), 1))
                .contains("Audit falls risk forms", "Amina", "29/06/2026", "31/03/2026", "Closed", "20/03/2026")
                .contains("27/03/2026", "Ruth", "All 41 forms");
    }

    @Test
    void days_are_days_and_moments_are_by_the_clocks_of_england() {
        var workbook = read(withAudit().at("2026-06-01T12:00:00Z", moved(DUE, DUE.plusDays(90))));

        var due = cell(workbook.getSheet("Actions"), 1, "Due");
        assertThat(DateUtil.isCellDateFormatted(due)).isTrue();
        assertThat(due.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 6, 29));
        var recorded = cell(workbook.getSheet("History"), 3, "Recorded");
        assertThat(recorded.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 6, 1, 13, 0));
        assertThat(SHOWN.formatCellValue(recorded)).isEqualTo("01/06/2026 13:00");
    }

    @Test
    void the_history_says_what_changed_who_did_it_and_why() {
        var workbook = read(withAudit().then(moved(DUE, DUE.plusDays(90)), JOSEPH));

        assertThat(row(workbook.getSheet("History"), 3))
                .containsExactly(
                        "3",
                        "03/02/2026 12:00",
                        "Joseph",
                        "Moved the due date",
                        "Action",
                        "AMB26-01",
                        "Audit falls risk forms",
                        "Due by: from 31 March 2026 to 29 June 2026",
                        OakfieldHistory.WHY);
    }

    @Test
    void the_first_sheet_says_which_plan_and_version_it_is_and_what_the_words_mean() {
        var about = read(story()).getSheet("About");

        assertThat(row(about, 0)).containsExactly("About this plan", "AMB26 Fewer falls at night");
        assertThat(pairs(about))
                .contains("Service: Oakfield", "Version: 10", "Last changed: 10/02/2026 12:00", "Plan: Open")
                .contains("What it covers: Bedrooms at night", "What it leaves out: The garden")
                .anyMatch(pair -> pair.startsWith("Completed, not checked: Completed, as its owner says."))
                .noneMatch(pair -> pair.startsWith("Why now"));
    }

    @Test
    void every_table_is_set_up_to_be_filtered_and_printed() {
        for (var sheet : sheets(read(story()))) {
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getFooter().getLeft()).contains("AMB26 version 10: " + sheet.getSheetName());
            assertThat(sheet.getFooter().getRight()).contains("Page &P of &N");
            assertThat(((XSSFSheet) sheet).getCTWorksheet().isSetAutoFilter())
                    .isEqualTo(!sheet.getSheetName().equals("About"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://example.org\",\"Click\")",
                "+1",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "_x0041_",
                "&\"<>'"
            })
    void no_text_becomes_a_formula_or_anything_else(String text) {
        var workbook = read(planned().then(action(text)));

        var title = cell(workbook.getSheet("Actions"), 1, "Action");
        assertThat(title.getCellType()).isEqualTo(CellType.STRING);
        assertThat(title.getStringCellValue()).isEqualTo(text);
    }

    @Test
    void no_cell_of_a_plan_computes_anything() {
        var workbook = read(story().then(action("=1+1")).then(lesson("=cmd|' /C calc'!A0")));

        assertThat(sheets(workbook).stream().flatMap(WorkbookFileTest::cells))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
    }

    @Test
    void characters_that_no_workbook_can_hold_are_left_out() {
        var workbook = read(planned().then(action("Night\u0000 \u0007rounds\uD83D and\uFFFE \uD83D\uDE00\r\nagain")));

        assertThat(column(workbook, "Actions", "Action")).containsExactly("Night rounds and \uD83D\uDE00\nagain");
    }

    @Test
    void a_text_that_fits_into_no_cell_goes_on_in_the_row_below() {
        var text = IntStream.range(0, 5_000)
                .mapToObj(night -> "\uD83D\uDE00 night " + night * 7_919 + " ")
                .collect(Collectors.joining());
        var workbook = read(planned().then(lesson(text)).then(lesson("Short")));

        var pieces = column(workbook, "Lessons", "What was learnt, met or told");
        assertThat(pieces)
                .hasSize(4)
                .allSatisfy(piece -> assertThat(piece.length()).isLessThanOrEqualTo(32_767));
        assertThat(pieces.getFirst()).endsWith("(goes on in the row below)");
        assertThat(pieces.get(1)).startsWith("(goes on from the row above)");
        assertThat(pieces.getLast()).isEqualTo("Short");
        assertThat(String.join("", pieces)
                        .replace(" (goes on in the row below)", "")
                        .replace("(goes on from the row above) ", ""))
                .isEqualTo(text + "Short");
    }

    @Test
    void a_plan_as_it_stood_shows_nothing_that_came_later() {
        var past = Past.NONE.and(story().events()).upTo(4);
        var then = new PlanThen(past, past.now(), past.now().recordedAt());

        var workbook = read(then);

        assertThat(column(workbook, "Actions", "State")).containsExactly("Not started", "Not started");
        assertThat(column(workbook, "Closed actions", "Reference")).isEmpty();
        assertThat(column(workbook, "History", "Version")).containsExactly("1", "2", "3", "4");
        assertThat(pairs(workbook.getSheet("About"))).contains("As it stood at: 04/02/2026 12:00");
    }

    private static OakfieldHistory story() {
        return planned()
                .then(objective(DUE))
                .then(OakfieldHistory.audit())
                .then(nightRounds())
                .then(milestone())
                .then(moved(DUE, DUE.plusDays(90)))
                .then(started())
                .then(completed())
                .then(closed(), RUTH)
                .then(lesson("Ask night staff first"));
    }

    private static LessonRecorded lesson(String text) {
        return new LessonRecorded(PLAN, new LessonId("lesson-" + text.length()), text, AUDIT, LessonKind.LESSON);
    }

    private static ActionCreated action(String title) {
        return new ActionCreated(
                PLAN,
                new ActionId("action-odd"),
                "AMB26-09",
                title,
                JOSEPH,
                DUE,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null);
    }

    private static XSSFWorkbook read(OakfieldHistory history) {
        var past = Past.NONE.and(history.events());
        return read(new PlanThen(past, past.now(), past.now().recordedAt()));
    }

    private static XSSFWorkbook read(PlanThen then) {
        var bytes = WorkbookFile.of(new Sheets(then, OakfieldPeople.people()).all(), then.view());
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Sheet> sheets(XSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .<Sheet>mapToObj(workbook::getSheetAt)
                .toList();
    }

    private static Stream<Cell> cells(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false));
    }

    private static List<String> headings(Sheet sheet) {
        return row(sheet, 0);
    }

    /** What is shown in a row, without its empty cells. */
    private static List<String> row(Sheet sheet, int number) {
        return StreamSupport.stream(sheet.getRow(number).spliterator(), false)
                .map(SHOWN::formatCellValue)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<String> pairs(Sheet sheet) {
        return IntStream.rangeClosed(1, sheet.getLastRowNum())
                .mapToObj(number -> String.join(": ", row(sheet, number)))
                .toList();
    }

    private static List<String> column(XSSFWorkbook workbook, String name, String heading) {
        var sheet = workbook.getSheet(name);
        return IntStream.rangeClosed(1, sheet.getLastRowNum())
                .mapToObj(number -> SHOWN.formatCellValue(cell(sheet, number, heading)))
                .toList();
    }

    private static Cell cell(Sheet sheet, int number, String heading) {
        return sheet.getRow(number).getCell(headings(sheet).indexOf(heading));
    }
}
