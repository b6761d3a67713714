package org.actionplan.query.page.history;

import static org.actionplan.query.plan.OakfieldHistory.JOSEPH;
import static org.actionplan.query.plan.OakfieldHistory.PLAN;
import static org.actionplan.query.plan.OakfieldHistory.WHY;
import static org.actionplan.query.plan.OakfieldHistory.delegated;
import static org.actionplan.query.plan.OakfieldHistory.planned;
import static org.actionplan.query.plan.OakfieldHistory.withAudit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.actionplan.api.plan.PlanEvent.PlanClosed;
import org.actionplan.api.plan.PlanEvent.PlanReopened;
import org.actionplan.query.history.Past;
import org.actionplan.query.page.Question.Option;
import org.actionplan.query.people.OakfieldPeople;
import org.actionplan.query.web.Asked;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class HistoryShownTest {

    private static final Past FALLS =
            Past.NONE.and(withAudit().then(delegated(), JOSEPH).events());

    @Test
    void one_can_choose_any_part_of_the_plan_and_anybody_who_changed_it() {
        var page = shown(FALLS, Map.of());

        assertThat(page.items())
                .contains(
                        Option.of("AMB26-01", "Action: AMB26-01 Audit falls risk forms"),
                        Option.of("delegation-count-forms", "Delegated task: Count the forms (AMB26-01)"));
        assertThat(page.persons()).extracting(Option::label).containsExactly("Joseph", "Ruth");
        assertThat(page.found()).isEqualTo("3 changes");
    }

    @Test
    void what_was_typed_stays_and_a_day_that_is_none_hides_nothing() {
        var page = shown(FALLS, Map.of("since", "31 Febuary", "until", "2 2 2026", "item", "AMB26-99"));

        assertThat(page.filter().since().problem()).isEqualTo("Enter a real date, such as 31 3 2026.");
        assertThat(page.filter().since().text()).isEqualTo("31 Febuary");
        assertThat(page.filter().until().text()).isEqualTo("2 2 2026");
        assertThat(page.items()).contains(Option.of("AMB26-99", "AMB26-99"));
        assertThat(page.found()).isEqualTo("0 changes");
        assertThat(shown(FALLS, Map.of("since", "31 Febuary")).found()).isEqualTo("3 changes");
        assertThat(shown(FALLS, Map.of("until", "2 Feb 2026")).found()).isEqualTo("2 changes");
    }

    @Test
    void a_long_history_comes_fifty_changes_a_page() {
        var past = eventful(120);

        var first = shown(past, Map.of("person", "person-ruth"));
        assertThat(first.found()).isEqualTo("Changes 1 to 50 of 120, newest first");
        assertThat(first.newer()).isNull();
        assertThat(first.older()).isEqualTo("/plans/AMB26/history?person=person-ruth&page=2");

        var last = shown(past, Map.of("page", "3"));
        assertThat(last.found()).isEqualTo("Changes 101 to 120 of 120, newest first");
        assertThat(last.newer()).isEqualTo("/plans/AMB26/history?page=2");
        assertThat(last.older()).isNull();
    }

    @Test
    void a_page_that_is_not_there_is_the_nearest_one() {
        var past = eventful(120);

        assertThat(shown(past, Map.of("page", "99")).found()).startsWith("Changes 101");
        assertThat(shown(past, Map.of("page", "-1")).found()).startsWith("Changes 1 ");
        assertThat(shown(past, Map.of("page", "two")).found()).startsWith("Changes 1 ");
    }

    private static HistoryShown shown(Past past, Map<String, String> query) {
        var all = new LinkedMultiValueMap<String, String>();
        query.forEach(all::add);
        return HistoryShown.of(past, HistoryFilter.of(new Asked(all)), OakfieldPeople.people());
    }

    private static Past eventful(int events) {
        var story = planned();
        for (int i = 1; i < events; i++) {
            story = story.then(i % 2 == 1 ? new PlanClosed(PLAN, WHY) : new PlanReopened(PLAN, WHY));
        }
        return Past.NONE.and(story.events());
    }
}
