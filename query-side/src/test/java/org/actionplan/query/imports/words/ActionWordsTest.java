package org.actionplan.query.imports.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.actionplan.query.imports.reading.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionWordsTest {

    @Test
    void bullets_are_offered_as_actions_of_their_own_and_the_evidence_stands_apart() {
        ActionRead read = ActionWords.read("""
            • Write the right setting on the label of every air mattress
            • Add a mattress line to the night round sheet
            • Weigh everyone each month and change the setting the same day
            Evidence: night round sheets; weight charts\
            """);
        assertThat(read.split())
                .containsExactly(
                        "Write the right setting on the label of every air mattress",
                        "Add a mattress line to the night round sheet",
                        "Weigh everyone each month and change the setting the same day");
        assertThat(read.title()).isEqualTo("Write the right setting on the label of every air mattress");
        assertThat(read.task()).startsWith("• Write").contains("Weigh everyone", "Evidence:");
        assertThat(read.evidence()).isEqualTo("night round sheets; weight charts");
        assertThat(read.warnings()).extracting(Warning::code).containsExactly("stacked_cell");
    }

    @Test
    void a_list_that_a_colon_introduces_belongs_to_its_action() {
        ActionRead read = ActionWords.read("""
            Check within three months that what a home agreed to change after a visit has been changed,
            and write down what was seen:
            - in records
            - on the floor
            - from people who live there\
            """);
        assertThat(read.split()).isEmpty();
        assertThat(read.title())
                .isEqualTo("Check within three months that what a home agreed to change after a visit has been changed,"
                        + " and write down what was seen:");
        assertThat(read.task()).contains("- from people who live there");
        assertThat(read.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Mend the gate\n2. Paint the fence",
                "1) Mend the gate\n2) Paint the fence",
                "(1) Mend the gate\n(2) Paint the fence",
                "a) Mend the gate\nb) Paint the fence",
                "(a) Mend the gate\n(b) Paint the fence",
                "i) Mend the gate\nii) Paint the fence",
                "- Mend the gate\n- Paint the fence",
                "– Mend the gate\n– Paint the fence",
                "* Mend the gate\n* Paint the fence",
                "•Mend the gate\n•Paint the fence",
                "· Mend the gate\n\n· Paint the fence",
                "▪ Mend the gate\r\n▪ Paint the fence",
                "• Mend the gate • Paint the fence",
                "Action 1: Mend the gate\nAction 2: Paint the fence",
                "Mend the gate\nPaint the fence",
                "Mend the gate\n\nPaint the fence",
                "• Mend the\n  gate\n• Paint the fence\nWe want a garden that people can use.",
                "• Mend the gate\n• Paint the fence\nSo that people can use the garden.",
                "• Mend the gate\n• Paint the fence\nOutcome: people use the garden.",
                "In the garden\n• Mend the gate\n• Paint the fence"
            })
    void a_stack_is_offered_as_its_parts(String text) {
        ActionRead read = ActionWords.read(text);
        assertThat(read.split()).containsExactly("Mend the gate", "Paint the fence");
        assertThat(read.title()).isEqualTo("Mend the gate");
        assertThat(read.task()).contains("Mend the").contains("Paint the fence");
        assertThat(read.warnings()).extracting(Warning::code).containsExactly("stacked_cell");
        assertThat(read.warnings().getFirst().words()).contains("2 actions");
    }

    @Test
    void sentences_with_numbers_on_one_line_are_parted() {
        assertThat(ActionWords.read("1. Mend the gate. 2. Paint the fence. 3. Sow grass.")
                        .split())
                .containsExactly("Mend the gate.", "Paint the fence.", "Sow grass.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "• Mend the gate | Mend the gate",
                "1. Mend the gate | Mend the gate",
                "Mend the gate; paint the fence | Mend the gate; paint the fence",
                "Mend the gate. Paint the fence. | Mend the gate. Paint the fence.",
                "Mend the gate at 6.45 am | Mend the gate at 6.45 am",
                "A one-page plan | A one-page plan",
                "I will mend the gate | I will mend the gate",
                "10 staff to mend the gate | 10 staff to mend the gate",
                "12.5% of gates mended | 12.5% of gates mended",
                "Mend the gate\\nand paint it | Mend the gate and paint it",
                "Mend the gate,\\nFence and path | Mend the gate, Fence and path",
                "Mend the gate\\nEvidence: photographs | Mend the gate",
                "Mend the gate. Evidence: photographs | Mend the gate.",
                "Mend the gate\\nWe want a safe garden. | Mend the gate"
            })
    void one_action_is_one_action(String text, String title) {
        ActionRead read = ActionWords.read(text.replace("\\n", "\n"));
        assertThat(read.title()).isEqualTo(title);
        assertThat(read.split()).isEmpty();
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void an_aim_behind_the_action_stays_in_the_whole_text() {
        ActionRead read = ActionWords.read("Mend the gate\nWe want a safe garden.");
        assertThat(read.task()).isEqualTo("Mend the gate\nWe want a safe garden.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mend it\\nEvidence: photographs; receipts | photographs; receipts",
                "Mend it\\nEvidence - photographs | photographs",
                "Mend it\\nEvidenced by: photographs | photographs",
                "Mend it\\nEVIDENCE: photographs,\\nreceipts | photographs,\\nreceipts",
                "Mend it\\nEvidence:\\n• photographs\\n• receipts | • photographs\\n• receipts",
                "Mend it. Evidence: photographs | photographs"
            })
    void evidence_stands_apart(String text, String evidence) {
        ActionRead read = ActionWords.read(text.replace("\\n", "\n"));
        assertThat(read.evidence()).isEqualTo(evidence.replace("\\n", "\n"));
        assertThat(read.split()).isEmpty();
    }

    @Test
    void evidence_in_the_midst_of_an_action_is_not_taken_off() {
        ActionRead read = ActionWords.read("Collect evidence: weights, charts and photographs, for each person");
        assertThat(read.title()).startsWith("Collect evidence");
        assertThat(read.evidence()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "Mend the gate (Done 17 August 2026) | Mend the gate | 2026-08-17",
                "Mend the gate. (done 17/08/26) | Mend the gate. | 2026-08-17",
                "Mend the gate - completed 17.8.26 | Mend the gate | 2026-08-17",
                "Mend the gate – DONE | Mend the gate | null",
                "Mend the gate [completed] | Mend the gate | null",
                "Mend the gate. Done. | Mend the gate. | null"
            })
    void an_action_may_say_that_it_is_done(String text, String title, LocalDate done) {
        ActionRead read = ActionWords.read(text);
        assertThat(read.title()).isEqualTo(title);
        assertThat(read.done()).isNotNull();
        assertThat(read.done().first()).isEqualTo(done);
        assertThat(read.task()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Make sure that checks are done",
                "See that the sheets are completed.",
                "Audit (to be done by June 2026)",
                "Check what was done"
            })
    void work_that_speaks_of_being_done_is_not(String text) {
        assertThat(ActionWords.read(text).done()).isNull();
        assertThat(ActionWords.read(text).title()).isEqualTo(text);
    }

    @Test
    void a_long_action_has_a_title_that_ends_with_a_word_and_keeps_its_whole_text() {
        String text = "Go through every file ".repeat(30).strip();
        ActionRead read = ActionWords.read(text);
        assertThat(read.title()).hasSizeLessThanOrEqualTo(200).endsWith(" Go");
        assertThat(text).startsWith(read.title());
        assertThat(read.task()).isEqualTo(text);
        ActionRead sentences =
                ActionWords.read("Go through all the staff files and write down the reason for each gap. "
                        + "Ask the manager about the ones that are left ".repeat(6));
        assertThat(sentences.title())
                .isEqualTo("Go through all the staff files and write down the reason for each gap.");
        assertThat(ActionWords.read("a".repeat(500)).title()).hasSize(200);
    }

    @Test
    void an_empty_cell_is_no_action() {
        ActionRead read = ActionWords.read(" \n ");
        assertThat(read.title()).isEmpty();
        assertThat(read.split()).isEmpty();
        assertThat(ActionWords.items("")).isEmpty();
    }

    @Test
    void an_action_of_one_line_is_its_own_title_and_needs_no_more_text() {
        ActionRead read = ActionWords.read(
                "One-page guide in the office: what to report, how soon, and who does it when the manager is away.");
        assertThat(read.title()).startsWith("One-page guide").endsWith("is away.");
        assertThat(read.task()).isNull();
        assertThat(read.evidence()).isNull();
    }

    @Test
    void the_items_of_a_form_keep_their_numbers_and_say_what_is_done() {
        List<Item> items = ActionWords.items(INSULIN);
        assertThat(items).extracting(Item::number).containsExactly(1, 2, 3, 4);
        assertThat(items.getFirst().text())
                .isEqualTo("Two nurses on every early shift from 6.45 am so that insulin is given before breakfast.");
        assertThat(items.getFirst().done().first()).isEqualTo("2026-08-17");
        assertThat(items.getLast().text()).isEqualTo("Practice day on diabetes for all nurses and senior carers.");
    }

    @Test
    void two_paragraphs_of_a_form_are_two_items() {
        assertThat(ActionWords.items(
                        "The nominated individual will visit every month with a written list of what to look"
                                + " at, drawn from the last report, and will read the insulin log each time.\n\n"
                                + "All records will be kept in the locked cabinet on each floor and signed in and"
                                + " out."))
                .hasSize(2);
    }

    @Test
    void numbered_owners_and_dates_find_their_items() {
        List<Item> items = ActionWords.items(INSULIN);
        var owners = Paired.owners("Clinical manager (1, 2 and 4); head housekeeper (3)", items, OwnerLegend.NONE);
        assertThat(owners.values().stream().map(one -> one.owners().accountable()))
                .containsExactly("Clinical manager", "Clinical manager", "Head housekeeper", "Clinical manager");
        assertThat(owners.get(3).owners().text()).isEqualTo("Clinical manager (1, 2 and 4); head housekeeper (3)");
        var dates = Paired.dates(
                "1: done. 2: 25 September 2026. 3: 4 September 2026. 4: 30 October 2026.", items, DateContext.NONE);
        assertThat(dates.values().stream().map(date -> date.date().text()))
                .containsExactly("done", "25 September 2026", "4 September 2026", "30 October 2026");
        assertThat(dates.get(1).warnings()).extracting(Warning::code).containsExactly("status_in_date_cell");
        assertThat(dates.get(3).date().first()).isEqualTo("2026-09-04");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1: 4 May 2026; 2: 5 May 2026; 3 and 4: 6 May 2026",
                "1. 4 May 2026 2. 5 May 2026 3-4. 6 May 2026",
                "1) 4 May 2026\\n2) 5 May 2026\\n3) 6 May 2026\\n4) 6 May 2026",
                "4 May 2026 (1); 5 May 2026 (2); 6 May 2026 (3, 4)",
                "Action 1 - 4 May 2026; action 2 - 5 May 2026; actions 3 to 4 - 6 May 2026",
                "4 May 2026\\n5 May 2026\\n6 May 2026\\n6 May 2026"
            })
    void numbered_dates_are_read_however_they_are_numbered(String text) {
        var dates = Paired.dates(text.replace("\\n", "\n"), ActionWords.items(INSULIN), DateContext.NONE);
        assertThat(dates.values().stream()
                        .map(date -> String.valueOf(date.date().first())))
                .containsExactly("2026-05-04", "2026-05-05", "2026-05-06", "2026-05-06");
    }

    @Test
    void one_owner_and_one_date_hold_for_every_item() {
        List<Item> items = ActionWords.items(INSULIN);
        assertThat(Paired.owners("Registered manager", items, OwnerLegend.NONE).values())
                .allSatisfy(read -> assertThat(read.owners().accountable()).isEqualTo("Registered manager"))
                .hasSize(4);
        assertThat(Paired.dates("31 October 2026", items, DateContext.NONE).values())
                .allSatisfy(date -> assertThat(date.date().first()).isEqualTo("2026-10-31"))
                .hasSize(4);
        assertThat(Paired.owners("", items, OwnerLegend.NONE).values())
                .allSatisfy(read ->
                        assertThat(read.warnings()).extracting(Warning::code).containsExactly("no_owner"));
    }

    @Test
    void an_item_without_a_number_in_the_owners_cell_has_no_owner() {
        var owners = Paired.owners("1: clinical manager", ActionWords.items(INSULIN), OwnerLegend.NONE);
        assertThat(owners.get(1).owners().accountable()).isEqualTo("Clinical manager");
        assertThat(owners.get(2).owners().accountable()).isNull();
        assertThat(owners.get(2).warnings()).extracting(Warning::code).containsExactly("no_owner");
    }

    @Test
    void dates_one_after_the_other_go_with_items_one_after_the_other() {
        List<Item> items = ActionWords.items("Visit every month.\n\nAll records will be kept in the locked cabinet.");
        var dates = Paired.dates(
                "First visit by 11 September 2026; cabinet by end of September 2026", items, DateContext.NONE);
        assertThat(dates.get(1).date().text()).isEqualTo("First visit by 11 September 2026");
        assertThat(dates.get(1).date().first()).isEqualTo("2026-09-11");
        assertThat(dates.get(2).date().text()).isEqualTo("cabinet by end of September 2026");
        assertThat(dates.get(2).date().last()).isEqualTo("2026-09-30");
    }

    private static final String INSULIN = """
        1. Two nurses on every early shift from 6.45 am so that insulin is given before breakfast. (Done 17 August 2026)
        2. A one-page plan for low blood sugar, written with the person and the diabetes nurse, for all six people who have insulin.
        3. Deep-clean both sluice rooms and put them on the daily cleaning round.
        4. Practice day on diabetes for all nurses and senior carers.
        We want everyone to have their insulin on time, every day, and staff to know what to do when something goes wrong.\
        """;
}
