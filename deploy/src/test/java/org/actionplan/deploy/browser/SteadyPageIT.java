package org.actionplan.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nothing that somebody is reading jumps away from under their eyes. */
@InBrowser
class SteadyPageIT {

    /** How far things have moved since the page began, as browsers measure it. */
    private static final String MOVED = """
        () => new Promise(told => {
            let moved = 0;
            new PerformanceObserver(list => list.getEntries().forEach(shift => moved += shift.value))
                .observe({type: 'layout-shift', buffered: true});
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => told(moved))));
        })
        """;

    @Test
    void nothing_moves_while_a_plan_is_being_shown(Windows windows) {
        var window = windows.of(Account.QUALITY_LEAD).go("/plans/AMB26").shows("Milestones");

        assertThat(moved(window)).isZero();
    }

    @Test
    void nothing_moves_when_others_change_the_plan(Windows windows) {
        var plan = FreshPlan.begin();
        plan.action("Try sensors at night on Rowan", Account.FALLS_CHAMPION);
        var window = windows.of(Account.FORUM_CHAIR).listeningAt(plan.at(""));
        plan.send(
                Account.QUALITY_LEAD, "record-lesson", Map.of("text", "Start with the night staff.", "kind", "lesson"));
        window.shows("1 change since you opened this page");

        assertThat(moved(window)).isZero();
    }

    private static double moved(Window window) {
        return ((Number) window.page().evaluate(MOVED)).doubleValue();
    }
}
