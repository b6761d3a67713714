package org.actionplan.query.history;

import static org.actionplan.query.plan.OakfieldHistory.PLAN;
import static org.actionplan.query.plan.OakfieldHistory.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.actionplan.api.Refused;
import org.actionplan.api.plan.PlanEvent.PlanClosed;
import org.actionplan.api.plan.PlanEvent.PlanReopened;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.plan.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastTest {

    private static final List<Recorded> HISTORY = history(350);
    private static final Past PAST = Past.NONE.and(HISTORY);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 99, 100, 101, 199, 200, 201, 300, 349, 350})
    void any_version_reads_as_if_it_were_told_from_the_beginning(int version) {
        assertThat(PAST.at(version)).isEqualTo(PlanView.of(HISTORY.subList(0, version)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 99, 100, 101, 250})
    void a_past_that_grew_is_the_past_that_was_read_at_once(int firstPart) {
        var grown = Past.NONE.and(HISTORY.subList(0, firstPart)).and(HISTORY.subList(firstPart, 300));
        assertThat(grown.and(HISTORY.subList(300, 350))).isEqualTo(PAST);
    }

    @Test
    void the_lines_between_two_versions_are_those_of_the_whole_history() {
        var whole = told();
        assertThat(PAST.between(0, 350)).isEqualTo(whole);
        assertThat(PAST.between(100, 101)).isEqualTo(whole.subList(100, 101));
        assertThat(PAST.between(140, 260)).isEqualTo(whole.subList(140, 260));
        assertThat(PAST.between(350, 350)).isEmpty();
    }

    @Test
    void single_lines_are_those_of_the_whole_history_wherever_they_stand() {
        var whole = told();
        for (var versions : List.of(
                List.of(1L), List.of(350L), List.of(1L, 100L, 101L, 102L, 200L, 201L, 350L), List.of(99L, 301L))) {
            assertThat(PAST.lines(versions))
                    .isEqualTo(versions.stream()
                            .map(version -> whole.get(version.intValue() - 1))
                            .toList());
        }
        assertThat(PAST.lines(List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 351, Long.MAX_VALUE})
    void a_version_that_was_never_reached_is_unknown(long version) {
        assertThatThrownBy(() -> PAST.at(version)).isInstanceOf(Refused.class).hasMessage("version.unknown");
    }

    /** The whole history, told from the beginning without any stage. */
    private static List<HistoryLine> told() {
        var lines = new ArrayList<HistoryLine>();
        PlanView before = null;
        for (var recorded : HISTORY) {
            var after = PlanView.evolve(before, recorded);
            lines.add(HistoryLine.of(before, recorded, after));
            before = after;
        }
        return lines;
    }

    private static List<Recorded> history(int events) {
        var story = planned();
        for (int i = 1; i < events; i++) {
            story = i % 2 == 1
                    ? story.then(new PlanClosed(PLAN, "Done for now"))
                    : story.then(new PlanReopened(PLAN, "Not quite"));
        }
        return story.events();
    }
}
