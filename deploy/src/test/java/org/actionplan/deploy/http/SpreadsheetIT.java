package org.actionplan.deploy.http;

import static org.actionplan.deploy.http.People.LEAD;
import static org.actionplan.deploy.http.People.VICTOR;
import static org.actionplan.deploy.http.People.WENDY;
import static org.actionplan.deploy.http.Running.TRACKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan taken away as a workbook and as separated text. */
class SpreadsheetIT {

    private static final String FORMULA = "=HYPERLINK(\"http://example.org\",\"Click\")";

    @TempDir
    static Path folder;

    private static Story story;

    /** Version 5 is told; then the audit gets a text that looks like a formula and another day. */
    @BeforeAll
    static void tell() {
        story = Story.told();
        story.send("reword-action", Map.of("actionId", "action-audit", "title", FORMULA), LEAD);
        story.send("move-due-date", LEAD);
    }

    @Test
    void libreoffice_opens_the_workbook_and_shows_what_the_plan_says() throws Exception {
        assumeTrue(
                LibreOffice.isRequired() || LibreOffice.found().isPresent(),
                "LibreOffice was not found: install Debian's package libreoffice-calc-nogui to run this test");
        var workbook = folder.resolve("book.xlsx");
        Files.write(workbook, LEAD.on(TRACKER).file("/api/plans/" + story.reference() + "/spreadsheet.xlsx", Map.of()));

        LibreOffice.saveSheets(workbook);

        assertThat(shown("Actions").getFirst()).startsWith("Reference", "Action", "Task");
        assertThat(shown("Actions").get(1))
                .contains(story.reference() + "-01", FORMULA, "Amina", "Not started")
                .anyMatch(text -> text.matches("\\d\\d/\\d\\d/20\\d\\d"));
        assertThat(shown("History")).hasSize(8);
        assertThat(shown("About").getFirst()).containsExactly("About this plan", story.reference() + " " + title());
        assertThat(folder).isDirectoryContaining("glob:**book-{Closed actions,Milestones,Lessons,Slippage}.csv");
    }

    @ParameterizedTest
    @CsvSource({
        "spreadsheet.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, version-7.xlsx",
        "spreadsheet.xlsx?version=5, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, version-5.xlsx",
        "spreadsheet.csv, text/csv;charset=UTF-8, version-7-actions.csv",
        "spreadsheet.csv?sheet=closed-actions&version=5, text/csv;charset=UTF-8, version-5-closed-actions.csv"
    })
    void a_file_says_what_it_is_and_which_version(String address, String type, String name) {
        var path = "/plans/" + story.reference() + "/" + address;
        for (var answer : List.of(
                VICTOR.on(TRACKER).get("/api" + path).is(200),
                Visitor.signedInAs(VICTOR).get(path).is(200))) {
            assertThat(answer.header("Content-Type")).isEqualToIgnoringWhitespace(type);
            assertThat(answer.header("Content-Disposition"))
                    .isEqualTo("attachment; filename=\"" + story.reference() + "-" + name + "\"");
        }
    }

    @Test
    void a_version_of_the_past_reads_as_it_stood() {
        assertThat(separated("?version=5"))
                .contains("Audit the falls risk forms")
                .doesNotContain("HYPERLINK");
        assertThat(separated("")).contains("'=HYPERLINK").startsWith("\uFEFFReference,Action,");
        assertThat(separated("?sheet=history").lines()).hasSizeGreaterThanOrEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"spreadsheet.xlsx", "spreadsheet.csv?sheet=history"})
    void whoever_may_not_see_the_plan_gets_no_file_of_it(String file) {
        var path = "/plans/" + story.reference() + "/" + file;
        WENDY.on(TRACKER).get("/api" + path).isProblem(404, "plan.unknown");
        assertThat(Visitor.signedInAs(WENDY).get(path).is(404).body()).contains("There is no such plan.");
        Caller.nobody(TRACKER).get("/api" + path).is(401);
        assertThat(Visitor.nobody().get(path).is(303).header("Location")).contains("/sign-in");
    }

    @ParameterizedTest
    @CsvSource({
        "spreadsheet.xlsx?version=99, 404",
        "spreadsheet.xlsx?version=5&at=2026-03-01, 422",
        "spreadsheet.csv?sheet=secrets, 422",
        "spreadsheet.csv?at=1999-01-01, 404"
    })
    void what_never_was_is_refused_in_words(String file, int status) {
        story.get("/" + file).isProblem(status);
        Visitor.signedInAs(LEAD)
                .get("/plans/" + story.reference() + "/" + file)
                .is(status)
                .tellsNothingOfTheInside();
    }

    private static String title() {
        return story.get("").json().get("title").asString();
    }

    private static String separated(String query) {
        return story.get("/spreadsheet.csv" + query).is(200).body();
    }

    private static List<List<String>> shown(String sheet) throws IOException {
        var text = Files.readString(folder.resolve("book-" + sheet + ".csv"), StandardCharsets.UTF_8);
        try (var records = CsvReader.builder().ofCsvRecord(text)) {
            return records.stream().map(CsvRecord::getFields).toList();
        }
    }
}
