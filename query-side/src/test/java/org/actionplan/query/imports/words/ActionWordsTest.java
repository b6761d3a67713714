package org.actionplan.query.imports.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.actionplan.query.imports.reading.Warning;
import org.junit.jupiter.api.Test;

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
