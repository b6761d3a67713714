package org.actionplan.query.page.history;

import static org.actionplan.query.plan.OakfieldHistory.AUDIT;
import static org.actionplan.query.plan.OakfieldHistory.DUE;
import static org.actionplan.query.plan.OakfieldHistory.JOSEPH;
import static org.actionplan.query.plan.OakfieldHistory.PLAN;
import static org.actionplan.query.plan.OakfieldHistory.WHY;
import static org.actionplan.query.plan.OakfieldHistory.completed;
import static org.actionplan.query.plan.OakfieldHistory.milestone;
import static org.actionplan.query.plan.OakfieldHistory.moved;
import static org.actionplan.query.plan.OakfieldHistory.nightRounds;
import static org.actionplan.query.plan.OakfieldHistory.objective;
import static org.actionplan.query.plan.OakfieldHistory.planned;
import static org.actionplan.query.plan.OakfieldHistory.started;
import static org.actionplan.query.plan.OakfieldHistory.withAudit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.actionplan.api.plan.ActionEvent.ActionWithdrawn;
import org.actionplan.query.history.Past;
import org.actionplan.query.page.history.PromiseShown.MoveShown;
import org.actionplan.query.page.history.PromiseShown.Standing;
import org.actionplan.query.page.history.SlippageShown.Total;
import org.actionplan.query.people.OakfieldPeople;
import org.actionplan.query.people.People;
import org.actionplan.query.plan.OakfieldHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlippageShownTest {

    private static final Instant NOW = Instant.parse("2026-07-01T09:00:00Z");

    /** The audit was moved once its day had passed, the rounds were done in time, the training is not reached. */
    private static final OakfieldHistory FALLS = withAudit()
            .then(objective(DUE))
            .then(milestone())
            .then(started())
            .then(nightRounds(), JOSEPH)
            .then(new ActionWithdrawn(PLAN, OakfieldHistory.NIGHT_ROUNDS, WHY, AUDIT))
            .at("2026-04-03T08:05:00Z", moved(DUE, DUE.plusDays(14)))
            .at("2026-04-10T08:00:00Z", completed());

    private final People people = OakfieldPeople.people();

    @Test
    void a_promise_stands_beside_its_moves_and_what_became_of_it() {
        var audit = shown(FALLS, "", false).promises().get(1);

        assertThat(audit)
                .isEqualTo(new PromiseShown(
                        new ItemLink("Action", "AMB26-01 Audit falls risk forms", "/plans/AMB26/actions/AMB26-01"),
                        "Amina",
                        "31 Mar 2026",
                        List.of(new MoveShown(
                                "From 31 Mar 2026 to 14 Apr 2026",
                                "Ruth, 3 Apr 2026, 09:05",
                                WHY,
                                "after the date had passed",
                                "/plans/AMB26?version=8")),
                        "14 Apr 2026",
                        "14 days later",
                        new Standing("in-progress", "In progress"),
                        new Standing("completed", "Completed, not checked")));
    }

    @Test
    void the_totals_count_what_was_kept_missed_and_moved() {
        assertThat(numbers(shown(FALLS, "", false))).containsExactly("4", "0", "2", "0", "2", "1");
        assertThat(numbers(shown(withAudit().then(started()).then(completed()), "", false)))
                .containsExactly("1", "1", "0", "0", "0", "0");
    }

    @Test
    void a_day_of_the_past_is_told_as_it_stood_then() {
        var then = shown(FALLS, "2026-03-30", false);

        assertThat(then.pastWords()).isEqualTo("These are the promises as they stood on 30 March 2026.");
        assertThat(then.stateNow()).isEqualTo("On 30 March 2026");
        assertThat(numbers(then)).containsExactly("4", "0", "0", "4", "0", "0");
        assertThat(then.promises().get(1).slipped()).isEqualTo("Not moved");
        assertThat(then.promises().get(1).then()).isEqualTo(new Standing("", "To come"));
    }

    @Test
    void only_what_was_moved_can_be_shown() {
        assertThat(shown(FALLS, "", true).promises())
                .extracting(promise -> promise.item().words())
                .containsExactly("AMB26-01 Audit falls risk forms");
        assertThat(shown(withAudit(), "", true).none())
                .isEqualTo("No date was ever moved. Every first promise is still in force.");
    }

    @Test
    void objectives_and_milestones_are_promises_in_their_own_words() {
        var promises = shown(FALLS, "", false).promises();

        assertThat(promises.getFirst().now().words()).isEqualTo("Not recorded");
        assertThat(promises.getFirst().owner()).isEqualTo("Ruth");
        assertThat(promises.getLast().then().words()).isEqualTo("Not reached");
        assertThat(promises.getLast().owner()).isEqualTo("Nobody named");
    }

    @Test
    void a_plan_without_dates_says_what_to_do_next() {
        assertThat(shown(planned(), "", false).none()).startsWith("Nothing on this plan has a date yet.");
    }

    @ParameterizedTest
    @CsvSource({
        "31 Febuary, 'Enter a real date, such as 31 3 2026.'",
        "2026-01-31, The plan did not exist yet at that moment.",
        "2026-07-02, This day has not come yet."
    })
    void a_day_that_cannot_be_shown_is_refused_in_words_and_today_is_shown(String at, String words) {
        var page = shown(FALLS, at, false);

        assertThat(page.at().problem()).isEqualTo(words);
        assertThat(page.at().text()).isEqualTo(at);
        assertThat(page.stateNow()).isEqualTo("Today");
        assertThat(page.promises()).hasSize(4);
    }

    private SlippageShown shown(OakfieldHistory history, String at, boolean onlyMoved) {
        return SlippageShown.of(Past.NONE.and(history.events()), DayTyped.of(at), onlyMoved, NOW, people);
    }

    private static List<String> numbers(SlippageShown page) {
        return page.totals().stream().map(Total::number).toList();
    }
}
