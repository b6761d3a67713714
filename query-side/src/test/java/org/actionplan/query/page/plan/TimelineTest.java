package org.actionplan.query.page.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.actionplan.api.plan.MilestoneId;
import org.actionplan.query.page.plan.Timeline.Step;
import org.actionplan.query.plan.MilestoneLine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

    @Test
    void milestones_stand_in_the_order_of_their_days_each_with_what_became_of_it() {
        var line = Timeline.of(
                List.of(
                        milestone("Review", LocalDate.of(2026, 10, 30), null),
                        milestone("Quick wins checked", LocalDate.of(2026, 4, 30), null),
                        milestone("Plan sent", LocalDate.of(2026, 2, 9), LocalDate.of(2026, 2, 5)),
                        milestone("Staff trained", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 2)),
                        milestone("Visit", TODAY, null)),
                TODAY);

        assertThat(line.steps())
                .extracting(Step::title)
                .containsExactly("Plan sent", "Staff trained", "Quick wins checked", "Visit", "Review");
        assertThat(line.steps())
                .extracting(Step::words)
                .containsExactly(
                        "Reached 5 Feb 2026, 4 days early",
                        "Reached 2 Mar 2026, 1 day late",
                        "Expected 30 Apr 2026, overdue by 1 day",
                        "Expected 1 May 2026, today",
                        "Expected 30 Oct 2026, in 182 days");
        assertThat(line.steps()).extracting(Step::kind).containsExactly("reached", "reached", "late", "ahead", "ahead");
    }

    @Test
    void places_on_the_line_follow_the_days() {
        var line = Timeline.of(
                List.of(
                        milestone("First", LocalDate.of(2026, 4, 1), null),
                        milestone("Second", LocalDate.of(2026, 7, 1), null)),
                TODAY);

        assertThat(line.steps().get(0).x())
                .isPositive()
                .isLessThan(line.today())
                .isLessThan(line.steps().get(1).x());
        assertThat(line.today()).isLessThan(line.steps().get(1).x());
        assertThat(line.months()).extracting(Timeline.Tick::word).startsWith("Apr 26", "May 26");
    }

    @Test
    void today_is_left_out_where_it_lies_beyond_the_line() {
        var past = List.of(milestone("Plan sent", LocalDate.of(2026, 2, 9), LocalDate.of(2026, 2, 5)));
        assertThat(Timeline.of(past, TODAY).today()).isEqualTo(-1);
        assertThat(Timeline.of(List.of(), TODAY).steps()).isEmpty();
    }

    private static MilestoneLine milestone(String title, LocalDate dueBy, @Nullable LocalDate reachedOn) {
        var id = new MilestoneId("milestone-" + title.replace(' ', '-'));
        return new MilestoneLine(id, title, dueBy, dueBy, null, null, reachedOn, null);
    }
}
