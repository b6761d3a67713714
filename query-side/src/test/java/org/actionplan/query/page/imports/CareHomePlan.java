package org.actionplan.query.page.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.ImportId;
import org.actionplan.api.plan.Precision;
import org.actionplan.api.plan.SourceRow;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.imports.draft.Choices;
import org.actionplan.query.imports.draft.Draft;
import org.actionplan.query.imports.draft.OwnerMeant;
import org.actionplan.query.imports.draft.PlanMeant;
import org.actionplan.query.imports.draft.Preview;
import org.actionplan.query.imports.reading.Answers;
import org.actionplan.query.imports.reading.Meaning;
import org.actionplan.query.imports.reading.Owners;
import org.actionplan.query.imports.reading.ReadNote;
import org.actionplan.query.imports.reading.ReadRow;
import org.actionplan.query.imports.reading.Reading;
import org.actionplan.query.imports.reading.Reading.Candidate;
import org.actionplan.query.imports.reading.Reading.Column;
import org.actionplan.query.imports.reading.Reading.NotAnAction;
import org.actionplan.query.imports.reading.Reading.OwnerName;
import org.actionplan.query.imports.reading.Reading.StatusWord;
import org.actionplan.query.imports.reading.Warning;
import org.actionplan.query.people.PersonLine;

/** The plan of an invented care home as it was read, with everything that leaves something to be asked. */
final class CareHomePlan {

    static final ImportId ID = new ImportId("import-1");
    static final String MATTRESSES = "row 14";
    static final String PUMPS = "row 15";
    static final String FAMILIES = "row 22";

    private static final List<Column> COLUMNS = List.of(
            new Column(
                    "Improvement action and evidence", Meaning.ACTION, true, List.of("Buy two spare mattress pumps.")),
            new Column("By whom", Meaning.OWNERS, true, List.of("HC", "RM / DM")),
            new Column("By when", Meaning.DUE, true, List.of("31/03/2026", "Immediately")),
            new Column("Regulation and key question", Meaning.OTHER, false, List.of("Reg 12 SAFE")));

    private static final List<StatusWord> STATUS_WORDS = List.of(
            new StatusWord(
                    "Delivered in full", ActionState.COMPLETED, null, "green", "Delivered, evidence seen", true, 2),
            new StatusWord("Stuck", ActionState.IN_PROGRESS, null, "red", null, false, 1));

    private static final List<OwnerName> OWNERS = List.of(
            new OwnerName("Registered manager", "RM", null, 2),
            new OwnerName("Deputy manager", "DM", null, 1),
            new OwnerName("All staff", null, null, 1));

    private CareHomePlan() {}

    static Reading read() {
        return read(rows(), OWNERS, STATUS_WORDS);
    }

    /** A file that leaves nothing open: one sheet, nobody named, no status, nothing to decide. */
    static Reading plain() {
        return read(
                List.of(row("row 2", "Buy a kettle", Owners.NONE, WrittenDate.NONE, List.of())), List.of(), List.of());
    }

    private static Reading read(List<ReadRow> rows, List<OwnerName> owners, List<StatusWord> words) {
        return new Reading(
                List.of(new Answers.Table("Improvement plan", 10)),
                List.of(candidate()),
                COLUMNS,
                words,
                owners,
                Map.of(),
                Map.of(),
                null,
                false,
                "0".repeat(64),
                rows,
                List.of(new NotAnAction(new SourceRow("row 11", Map.of("By whom", "SAFE")), "heading")),
                List.of(new Warning("no_refs", "", "", "The plan has no reference numbers.")));
    }

    static Candidate candidate() {
        return new Candidate("Improvement plan", 10, List.of("Improvement action and evidence", "By whom"), 24, true);
    }

    static List<ReadRow> rows() {
        return List.of(mattresses(), pumps(), families());
    }

    /** Two owners, three actions in one cell, and only a colour to say how it stands. */
    private static ReadRow mattresses() {
        return new ReadRow(
                new SourceRow(MATTRESSES, cells("Write the setting on the label\nAdd a line", "RM / DM")),
                "Write the setting on the label",
                null,
                new Owners("RM / DM", null, List.of("Registered manager", "Deputy manager"), List.of(), null),
                WrittenDate.day("31/03/2026", LocalDate.of(2026, 3, 31)),
                null,
                null,
                ActionState.COMPLETED,
                null,
                null,
                "green",
                null,
                null,
                null,
                List.of(),
                null,
                List.of("Write the setting on the label", "Add a line to the night round sheet"),
                Map.of(),
                List.of(
                        new Warning("two_owners", "owners", "RM / DM", "Two people are named."),
                        new Warning("stacked_cell", "action", "", "The cell holds two actions."),
                        new Warning("status_by_colour_only", "status", "green", "Only the colour says how it stands.")),
                false);
    }

    /** A date that is none, and a note that tells of another. */
    private static ReadRow pumps() {
        var moved = new WrittenDate("June 2026", Precision.MONTH, LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30));
        return new ReadRow(
                new SourceRow(PUMPS, cells("Buy two spare mattress pumps.", "RM")),
                "Buy two spare mattress pumps.",
                null,
                new Owners("RM", "Registered manager", List.of(), List.of(), null),
                WrittenDate.undated("Immediately"),
                null,
                null,
                ActionState.IN_PROGRESS,
                null,
                "Stuck",
                "red",
                "M07",
                null,
                null,
                List.of(new ReadNote("Moved to June", WrittenDate.undated(""))),
                moved,
                List.of(),
                Map.of(),
                List.of(new Warning("not_a_date", "due", "Immediately", "“Immediately” is not a date.")),
                false);
    }

    /** A day that does not exist, and a group in place of an owner. */
    private static ReadRow families() {
        return row(
                FAMILIES,
                "Ask every family what helped",
                new Owners("All staff", "All staff", List.of(), List.of(), null),
                WrittenDate.undated("31/02/2026"),
                List.of(
                        new Warning("impossible_date", "due", "31/02/2026", "There is no 31 February."),
                        new Warning("group_owner", "owners", "All staff", "A group is named.")));
    }

    static ReadRow row(String where, String title, Owners owners, WrittenDate due, List<Warning> warnings) {
        return new ReadRow(
                new SourceRow(where, cells(title, owners.text())),
                title,
                null,
                owners,
                due,
                null,
                null,
                ActionState.NOT_STARTED,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                Map.of(),
                warnings,
                false);
    }

    private static Map<String, String> cells(String action, String owners) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("Improvement action and evidence", action);
        cells.put("By whom", owners);
        return cells;
    }

    /** Tom is known already; the file itself says who the registered manager is. */
    static List<OwnerMeant> meant() {
        var tom = new PersonLine(new PersonId("person-tom"), "Tom Hale", "Deputy manager");
        return List.of(
                new OwnerMeant(OWNERS.get(0), null, null, "Marian Fenhollow", false),
                new OwnerMeant(OWNERS.get(1), null, tom, null, false),
                new OwnerMeant(OWNERS.get(2), null, null, null, false));
    }

    static PlanMeant newPlan() {
        return new PlanMeant(
                null, "QH26", "Improvement plan", "Quillerby House", "As set out", List.of("Quillerby House"), null);
    }

    static Preview preview(Reading reading, Choices choices) {
        var draft = new Draft(
                ID,
                new PersonId("person-ql"),
                "care-home-improvement-plan.xlsx",
                9794,
                "3f".repeat(32),
                choices,
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                0,
                null);
        var meant = reading.owners().isEmpty() ? List.<OwnerMeant>of() : meant();
        return new Preview(draft, reading, meant, newPlan(), List.of(), null);
    }

    static Journey journey(Reading reading) {
        return new Journey(preview(reading, Choices.NONE), reading, reading, reading);
    }
}
