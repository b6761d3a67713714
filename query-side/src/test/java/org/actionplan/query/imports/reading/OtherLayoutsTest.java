package org.actionplan.query.imports.reading;

import static org.actionplan.query.imports.reading.Sketch.carried;
import static org.actionplan.query.imports.reading.Sketch.codes;
import static org.actionplan.query.imports.reading.Sketch.coloured;
import static org.actionplan.query.imports.reading.Sketch.document;
import static org.actionplan.query.imports.reading.Sketch.from;
import static org.actionplan.query.imports.reading.Sketch.line;
import static org.actionplan.query.imports.reading.Sketch.meaning;
import static org.actionplan.query.imports.reading.Sketch.read;
import static org.actionplan.query.imports.reading.Sketch.separated;
import static org.actionplan.query.imports.reading.Sketch.sheet;
import static org.actionplan.query.imports.reading.Sketch.table;
import static org.actionplan.query.imports.reading.Sketch.wide;
import static org.actionplan.query.imports.reading.Sketch.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Confidence;
import org.actionplan.query.imports.source.SourceLine;
import org.junit.jupiter.api.Test;

class OtherLayoutsTest {

    @Test
    void without_a_key_colours_mean_nothing_and_the_person_is_asked() {
        var reading = read(workbook(sheet(
                "Sheet1",
                line(1, "Action plan, Rosewood House"),
                line(3, "No.", "Issue", "Action required", "Person responsible", "Target date", "RAG", "Comments"),
                line(
                        4,
                        "1",
                        "Care plans not updated",
                        "Review all care plans with residents",
                        "Home manager",
                        LocalDate.of(2026, 3, 31),
                        coloured("", "FF0000"),
                        "12 of 30 reviewed"),
                line(
                        5,
                        "2",
                        "Medication errors",
                        "Competency checks for all senior staff",
                        "Deputy manager",
                        LocalDate.of(2026, 2, 14),
                        coloured("Amber", "FFC000")),
                line(
                        6,
                        "3",
                        "Signs",
                        "Replace the signs",
                        "Home manager",
                        LocalDate.of(2026, 1, 31),
                        coloured("Complete", "00B050")))));

        assertThat(reading.rows())
                .extracting(ReadRow::state)
                .containsExactly(ActionState.NOT_STARTED, ActionState.NOT_STARTED, ActionState.COMPLETED);
        assertThat(reading.rows()).extracting(ReadRow::colour).containsExactly("red", "amber", "green");
        assertThat(codes(reading.rows().getFirst())).contains("no_status").doesNotContain("status_by_colour_only");
        assertThat(codes(reading.rows().get(1))).contains("unknown_status_word");
        assertThat(reading.statusWords()).noneMatch(Reading.StatusWord::sure);
        assertThat(reading.about()).containsEntry("title", "Action plan, Rosewood House");
    }

    @Test
    void a_table_that_begins_in_column_c_under_two_lines_of_headings_is_found() {
        var reading = read(workbook(sheet(
                "Sheet1",
                from(2, 2, "Willow Lodge improvement plan"),
                from(2, 3, "Updated: 3 March 2026"),
                from(
                        2,
                        5,
                        "Ref",
                        "Issue",
                        "Action",
                        wide("Responsibility", 2),
                        null,
                        wide("Dates", 3),
                        null,
                        null,
                        "Status"),
                from(
                        2,
                        6,
                        carried("Ref"),
                        carried("Issue"),
                        carried("Action"),
                        "Lead",
                        "Support",
                        "Start",
                        "Target",
                        "Actual",
                        carried("Status")),
                from(
                        2,
                        7,
                        "WL1",
                        "Falls",
                        "Fit sensor mats in all bedrooms",
                        "Jane Okoro",
                        "Tom Reid",
                        LocalDate.of(2026, 1, 5),
                        LocalDate.of(2026, 2, 28),
                        LocalDate.of(2026, 2, 20),
                        "Complete"))));

        assertThat(reading.tables()).containsExactly(new Answers.Table("Sheet1", 6));
        assertThat(reading.asOf()).isEqualTo("2026-03-03");
        var row = reading.rows().getFirst();
        assertThat(row.source().where()).isEqualTo("row 7");
        assertThat(row.owners().accountable()).isEqualTo("Jane Okoro");
        assertThat(row.owners().support()).containsExactly("Tom Reid");
        assertThat(row.due().first()).isEqualTo("2026-02-28");
        assertThat(row.completed()).isNotNull().extracting(day -> day.first()).isEqualTo(LocalDate.of(2026, 2, 20));
        assertThat(row.fields()).containsEntry("start", "05/01/2026");
    }

    @Test
    void one_date_that_only_fits_month_first_decides_for_the_others() {
        var reading = read(separated("""
            Action,Owner,Due date,Status
            Update the handbook,HR director,03/04/2026,Open
            Replace call bells,Facilities manager,12/25/2026,Open
            """));

        assertThat(reading.dateOrderUnclear()).isFalse();
        assertThat(reading.rows().getFirst().due().first()).isEqualTo("2026-03-04");
    }

    @Test
    void where_no_date_decides_the_person_is_asked_and_the_answer_holds() {
        var source = separated("""
            Action,Owner,Due date,Status
            Update the handbook,HR director,03/04/2026,Open
            Replace call bells,Facilities manager,05/06/2026,Open
            """);

        assertThat(read(source).dateOrderUnclear()).isTrue();
        assertThat(read(source).rows().getFirst().due().first()).isEqualTo("2026-04-03");
        var answered = Readings.of(
                source,
                new Answers(
                        null, java.util.Map.of(), java.util.Map.of(), java.util.Map.of(), true, java.util.Map.of()));
        assertThat(answered.dateOrderUnclear()).isFalse();
        assertThat(answered.rows().getFirst().due().first()).isEqualTo("2026-03-04");
    }

    @Test
    void a_word_table_in_capitals_goes_on_over_headings_and_pages() {
        var headings = new Object[] {
            "KEY QUESTION / REGULATION", "AREA FOR IMPROVEMENT", "ACTION TO BE TAKEN", "BY WHOM", "BY WHEN", "RAG"
        };
        var reading = read(document(
                table(
                        1,
                        List.of(
                                "ACTION PLAN FOLLOWING CQC INSPECTION",
                                "Service: Beechcroft Nursing Home",
                                "Date of plan: 14 April 2026",
                                "Key: Green = completed. Amber = on track. Red = overdue.",
                                "Safe"),
                        line(1, headings),
                        line(
                                2,
                                "Reg 12",
                                "Medicines records had gaps",
                                "Weekly audit of MAR charts",
                                "Deputy manager",
                                "30/04/2026",
                                "Green"),
                        line(
                                3,
                                carried("Reg 12"),
                                carried("Medicines records had gaps"),
                                "Competency checks for all nurses",
                                "Clinical lead",
                                "31/05/2026",
                                "Amber")),
                table(
                        2,
                        List.of("Well-led"),
                        line(1, headings),
                        line(
                                2,
                                "Reg 17",
                                "Audits not effective",
                                "New audit schedule",
                                "Registered manager",
                                "ASAP",
                                "Amber")),
                table(
                        3,
                        List.of(),
                        line(
                                1,
                                "Reg 17",
                                "No meetings",
                                "Monthly residents' meeting",
                                "Activities lead",
                                "June 2026",
                                "Amber"))));

        assertThat(reading.rows())
                .extracting(row -> row.source().where())
                .containsExactly("table 1, row 2", "table 1, row 3", "table 2, row 2", "table 3, row 1");
        assertThat(reading.rows().get(1).fields())
                .containsEntry("finding", "Medicines records had gaps")
                .containsEntry("section", "Safe");
        assertThat(reading.rows().get(1).source().cells())
                .containsEntry("AREA FOR IMPROVEMENT", "Medicines records had gaps");
        assertThat(reading.rows().getLast().fields()).containsEntry("section", "Well-led");
        assertThat(reading.rows())
                .extracting(ReadRow::state)
                .containsExactly(
                        ActionState.COMPLETED,
                        ActionState.IN_PROGRESS,
                        ActionState.IN_PROGRESS,
                        ActionState.IN_PROGRESS);
        assertThat(reading.about()).containsEntry("service", "Beechcroft Nursing Home");
        assertThat(reading.asOf()).isEqualTo("2026-04-14");
    }

    @Test
    void semicolons_and_windows_letters_are_read_and_percentages_say_how_far_it_is() {
        var reading = read(separated("""
            Area;Action no.;Action;Lead;Start;End;% complete
            Medicines;1.1;Audit MAR charts weekly \u2013 send results to the manager;Clinical lead;01/02/2026;31/03/2026;50%
            Medicines;1.2;Order a new trolley (\u00a31,200);Deputy manager;01/02/2026;15/02/2026;100%
            Records;2.1;Review \u2018daily notes\u2019;Deputy manager;16/02/2026;30/06/2026;0%
            """, Charset.forName("windows-1252")));

        assertThat(reading.rows())
                .extracting(ReadRow::state)
                .containsExactly(ActionState.IN_PROGRESS, ActionState.COMPLETED, ActionState.NOT_STARTED);
        assertThat(reading.rows().get(1).title()).isEqualTo("Order a new trolley (\u00a31,200)");
        assertThat(reading.rows()).extracting(ReadRow::sourceReference).containsExactly("1.1", "1.2", "2.1");
        assertThat(meaning(reading, "Area")).isEqualTo(Meaning.THEME);
        assertThat(meaning(reading, "End")).isEqualTo(Meaning.DUE);
        assertThat(meaning(reading, "Start")).isEqualTo(Meaning.START);
    }

    @Test
    void headings_may_be_questions_and_an_empty_aim_is_the_one_above() {
        var reading = read(workbook(sheet(
                "Plan",
                line(2, "Service:", "Maple Court", "Date:", "12/01/2026"),
                line(
                        4,
                        "What do we want to achieve?",
                        "What are we going to do?",
                        "Who will do it?",
                        "When will it be done by?",
                        "How will we know it has worked?",
                        "Progress"),
                line(
                        5,
                        "People are safe from falls",
                        "Falls huddle every Monday",
                        "Nurse in charge",
                        "w/c 2 Feb 2026",
                        "Falls fall by a third",
                        null),
                line(
                        6,
                        null,
                        "Buy four sensor mats",
                        "Manager",
                        "31/01/2026",
                        "Mats in use",
                        "Completed 25/01/2026"))));

        assertThat(reading.columns())
                .extracting(Reading.Column::meaning)
                .containsExactly(
                        Meaning.OBJECTIVE,
                        Meaning.ACTION,
                        Meaning.OWNERS,
                        Meaning.DUE,
                        Meaning.MEASURE,
                        Meaning.PROGRESS);
        var mats = reading.rows().getLast();
        assertThat(mats.fields()).containsEntry("objective", "People are safe from falls");
        assertThat(codes(mats)).contains("taken_from_above");
        assertThat(mats.state()).isEqualTo(ActionState.COMPLETED);
        assertThat(mats.completed()).isNotNull().extracting(day -> day.first()).isEqualTo(LocalDate.of(2026, 1, 25));
        assertThat(reading.about()).containsEntry("service", "Maple Court");
    }

    @Test
    void the_months_of_a_chart_are_no_fields_and_phases_are_headings() {
        var reading = read(workbook(sheet(
                "Gantt",
                line(1, "Task", "Owner", "Start date", "End date", "Jan-26", "Feb-26", "Mar-26"),
                line(2, "Phase 1: Recruitment"),
                line(
                        3,
                        "Advertise the posts",
                        "HR lead",
                        LocalDate.of(2026, 1, 5),
                        LocalDate.of(2026, 1, 31),
                        coloured("", "00B050")),
                line(
                        4,
                        "Interview",
                        "Registered manager",
                        LocalDate.of(2026, 2, 2),
                        LocalDate.of(2026, 2, 20),
                        null,
                        coloured("", "00B050")))));

        assertThat(reading.rows()).extracting(ReadRow::title).containsExactly("Advertise the posts", "Interview");
        assertThat(reading.rows().getFirst().fields()).containsEntry("section", "Phase 1: Recruitment");
        assertThat(reading.notActions()).extracting(Reading.NotAnAction::why).containsExactly("heading");
        assertThat(meaning(reading, "Feb-26")).isEqualTo(Meaning.OTHER);
        assertThat(reading.warnings()).extracting(Warning::code).contains("no_status");
    }

    @Test
    void a_key_beside_the_table_explains_letters_and_a_revised_date_is_in_force() {
        var reading = read(workbook(sheet(
                "Tracker",
                line(1, "Provider action tracker as at 30 September 2026"),
                line(2, "Key", coloured("R", "FF0000"), "Overdue"),
                line(3, null, coloured("A", "FFC000"), "In progress"),
                line(4, null, coloured("G", "00B050"), "Complete"),
                line(5, null, coloured("B", "0070C0"), "Complete and evidence checked by the quality team"),
                line(
                        7,
                        "Service",
                        "Rec. no.",
                        "Recommendation",
                        "Action",
                        "Owner",
                        "Original due date",
                        "Revised date",
                        "RAG",
                        "Date closed"),
                line(
                        8,
                        "Oak House",
                        "R1",
                        "Records",
                        "Audit ten files monthly",
                        "Manager",
                        LocalDate.of(2026, 6, 30),
                        null,
                        "B",
                        LocalDate.of(2026, 6, 20)),
                line(
                        9,
                        "Elm House",
                        "R2",
                        "Food",
                        "Ask residents what they like",
                        "Manager",
                        LocalDate.of(2026, 7, 31),
                        LocalDate.of(2026, 10, 31),
                        "A",
                        null),
                line(10, null, null, null, "Total", "2"))));

        assertThat(reading.rows())
                .extracting(ReadRow::state)
                .containsExactly(ActionState.CLOSED, ActionState.IN_PROGRESS);
        assertThat(reading.rows().getLast().due().first()).isEqualTo("2026-10-31");
        assertThat(reading.rows().getLast().promised())
                .isNotNull()
                .extracting(day -> day.first())
                .isEqualTo(LocalDate.of(2026, 7, 31));
        assertThat(reading.rows())
                .extracting(row -> row.fields().get("service"))
                .containsExactly("Oak House", "Elm House");
        assertThat(reading.statusWords())
                .filteredOn(word -> word.word().equals("R"))
                .allMatch(word -> "R = Overdue".equals(word.saidBy()));
        assertThat(reading.notActions()).extracting(Reading.NotAnAction::why).containsOnly("title", "key", "total");
    }

    @Test
    void a_sentence_below_the_table_explains_colours_by_hyphens() {
        var reading = read(workbook(sheet(
                "Plan",
                line(1, "Objective", "What will we do", "Lead", "Timescale", "RAG status"),
                line(2, "Raise awareness", "Run a public campaign", "Communications manager", "Q2 2026/27", "Green"),
                line(3, "Train staff", "Audit the training of partners", "Training lead", "March 2027", "Amber"),
                line(5, "RAG: Green - on track; Amber - some slippage; Red - not started"))));

        assertThat(reading.rows())
                .extracting(ReadRow::confidence)
                .containsExactly(Confidence.ON_TARGET, Confidence.CLOSE);
        assertThat(reading.statusWords()).hasSize(3);
    }

    @Test
    void only_colours_and_a_legend_on_another_sheet_tell_the_status() {
        var reading = read(workbook(
                sheet(
                        "Live",
                        line(1, "ID", "Action", "Lead", "Deadline", "Status"),
                        line(
                                2,
                                "1",
                                "Replace the kitchen floor",
                                "MB",
                                LocalDate.of(2026, 5, 10),
                                coloured("", "92D050")),
                        line(
                                3,
                                "2",
                                "Write the new menu",
                                "MB / JK",
                                LocalDate.of(2026, 6, 10),
                                coloured("", "FFFF00"))),
                sheet(
                        "Legend",
                        line(1, coloured("", "92D050"), "Completed"),
                        line(2, coloured("", "FFFF00"), "In progress and on target")),
                sheet(
                        "Contacts",
                        line(1, "Initials", "Name", "Job title"),
                        line(2, "MB", "Mary Bright", "Registered manager"),
                        line(3, "JK", "John Kay", "Nurse lead"))));

        assertThat(reading.rows())
                .extracting(ReadRow::state)
                .containsExactly(ActionState.COMPLETED, ActionState.IN_PROGRESS);
        assertThat(codes(reading.rows().getFirst())).contains("status_by_colour_only");
        assertThat(reading.rows().getLast().owners().named()).containsExactly("Registered manager", "Nurse lead");
        assertThat(reading.candidates()).filteredOn(Reading.Candidate::proposed).hasSize(1);
    }

    @Test
    void the_regulators_own_form_has_labels_above_and_beside_what_was_filled_in() {
        var reading = read(document(table(
                1,
                List.of("Report on actions you plan to take"),
                line(1, "Regulated activity(ies)", "Regulation"),
                line(
                        2,
                        "Accommodation for persons who require nursing or personal care",
                        "Regulation 12 Safe care and treatment"),
                line(3, null, "How the regulation was not being met: People did not always have their medicines."),
                line(
                        4,
                        wide(
                                "Please describe clearly the action you are going to take to meet the regulation and"
                                        + " what you intend to achieve",
                                2)),
                line(
                        5,
                        wide(
                                "We will:\n"
                                        + "1. Audit medicines weekly.\n"
                                        + "2. Train all seniors again.\n"
                                        + "3. Buy a new fridge.",
                                2)),
                line(
                        6,
                        "Who is responsible for the action?",
                        "1. Clinical lead\n2. Registered manager\n3. Deputy manager"),
                line(
                        7,
                        wide(
                                "How are you going to ensure that the improvements have been made and are sustainable?",
                                2)),
                line(8, wide("Monthly provider audit.", 2)),
                line(9, "Date actions will be completed:", "30 June 2026"),
                line(10, "Completed by (please print name(s) in full)", "Ann Bolton"),
                line(11, "Position(s)", "Registered manager"),
                line(12, "Date", "02/05/2026"))));

        assertThat(reading.rows())
                .extracting(row -> row.source().where())
                .containsExactly("table 1, item 1", "table 1, item 2", "table 1, item 3");
        assertThat(reading.rows()).extracting(ReadRow::title).contains("Buy a new fridge.");
        assertThat(reading.rows())
                .extracting(row -> row.owners().accountable())
                .containsExactly("Clinical lead", "Registered manager", "Deputy manager");
        assertThat(reading.rows())
                .allMatch(row -> LocalDate.of(2026, 6, 30).equals(row.due().first()));
        assertThat(reading.rows().getFirst().fields())
                .containsEntry("check", "Monthly provider audit.")
                .containsEntry("weight", "Must");
        assertThat(reading.names()).containsEntry("Ann Bolton", "Registered manager");
        assertThat(reading.asOf()).isEqualTo("2026-05-02");
    }

    @Test
    void a_list_without_headings_is_proposed_with_a_question() {
        var reading = read(separated("""
            1,Fit new locks to the medicine cupboards on both floors,Maintenance officer,31/03/2026
            2,Write to all families about the new visiting times,Registered manager,15/02/2026
            """));

        assertThat(reading.rows()).hasSize(2);
        assertThat(reading.columns()).noneMatch(Reading.Column::sure);
        assertThat(reading.rows().getFirst().owners().accountable()).isEqualTo("Maintenance officer");
        assertThat(reading.rows().getFirst().source().cells()).containsKey("Column B");
        assertThat(reading.warnings()).extracting(Warning::code).contains("action_column_unsure");
    }

    @Test
    void equal_and_empty_headings_get_names_of_their_own_and_nothing_of_a_row_is_lost() {
        var reading = read(separated("""
            Action,Lead,,Comments,Comments
            Paint the hall,Estates manager,blue,first coat done,second coat to do
            Mend the gate,Estates manager,green,,
            """));

        assertThat(reading.rows().getFirst().source().cells())
                .containsEntry("Column C", "blue")
                .containsEntry("Comments", "first coat done")
                .containsEntry("Comments (2)", "second coat to do");
        assertThat(reading.rows().getFirst().notes())
                .extracting(ReadNote::text)
                .containsExactly("first coat done", "second coat to do");
    }

    @Test
    void two_thousand_rows_take_moments() {
        var lines = new SourceLine[2001];
        lines[0] = line(1, "Ref", "Service", "Finding", "Action", "Lead", "Due", "Status", "Update");
        for (var index = 1; index <= 2000; index++) {
            lines[index] = line(
                    index + 1,
                    "A" + index,
                    "Home " + index % 12,
                    "Finding " + index + " was seen by the inspector",
                    "Do thing " + index + " properly and write it down",
                    "Registered manager",
                    LocalDate.of(2026, 1, 1).plusDays(index % 300),
                    index % 2 == 0 ? "Complete" : "In progress",
                    "Jan 2026: going well\nFeb 2026: still going well");
        }
        var source = workbook(sheet("Sheet1", lines));
        read(source);

        // the time this thread works, so that a busy machine does not count
        var clock = ManagementFactory.getThreadMXBean();
        var begun = clock.getCurrentThreadCpuTime();
        var reading = read(source);
        var worked = Duration.ofNanos(clock.getCurrentThreadCpuTime() - begun);

        assertThat(reading.rows()).hasSize(2000);
        assertThat(worked).isLessThan(Duration.ofSeconds(3));
    }
}
