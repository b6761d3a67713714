package org.actionplan.query.page.history;

import static org.actionplan.query.plan.OakfieldHistory.DUE;
import static org.actionplan.query.plan.OakfieldHistory.moved;
import static org.actionplan.query.plan.OakfieldHistory.planned;
import static org.actionplan.query.plan.OakfieldHistory.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.actionplan.query.history.Past;
import org.actionplan.query.page.history.PastBanner.Step;
import org.actionplan.query.people.OakfieldPeople;
import org.actionplan.query.people.People;
import org.actionplan.query.plan.OakfieldHistory;
import org.junit.jupiter.api.Test;

class PastBannerTest {

    /** Version 1 on 1 February, versions 2 and 3 on 10 February, version 4 on 1 April. */
    private static final Past PAST = Past.NONE.and(planned()
            .at("2026-02-10T09:00:00Z", OakfieldHistory.audit())
            .at("2026-02-10T10:00:00Z", started())
            .at("2026-04-01T08:05:00Z", moved(DUE, DUE.plusDays(14)))
            .events());

    private final People people = OakfieldPeople.people();

    @Test
    void a_day_is_shown_as_it_ended_with_the_way_to_the_days_around_it() {
        var banner = PastBanner.atDay(PAST, LocalDate.of(2026, 2, 20), people);

        assertThat(banner.words())
                .isEqualTo("You are looking at AMB26 as it stood on 20 February 2026 (version 3 of 4).");
        assertThat(banner.lastChange())
                .isEqualTo("The last change before that: Ruth started the action on 10 February 2026 at 10:00:"
                        + " AMB26-01 Audit falls risk forms.");
        assertThat(banner.steps())
                .containsExactly(
                        new Step("Version before: 2", "/plans/AMB26?version=2"),
                        new Step("Version after: 4", "/plans/AMB26?version=4"),
                        new Step("Day with changes before: 10 February 2026", "/plans/AMB26?at=2026-02-10"),
                        new Step("Day with changes after: 1 April 2026", "/plans/AMB26?at=2026-04-01"));
        assertThat(banner.compare()).isEqualTo("/plans/AMB26/compare?from=3");
        assertThat(banner.today()).isEqualTo("/plans/AMB26");
    }

    @Test
    void a_version_is_shown_with_the_moment_that_made_it() {
        assertThat(PastBanner.atVersion(PAST, 4, people).words())
                .isEqualTo("You are looking at AMB26 as it stood on 1 April 2026 at 09:05 (version 4 of 4).");
        assertThat(PastBanner.atVersion(PAST, 4, people).steps())
                .extracting(Step::words)
                .containsExactly("Version before: 3", "Day with changes before: 10 February 2026");
        assertThat(PastBanner.atVersion(PAST, 1, people).steps())
                .extracting(Step::words)
                .containsExactly("Version after: 2", "Day with changes after: 10 February 2026");
    }

    @Test
    void a_moment_is_shown_to_the_minute() {
        assertThat(PastBanner.atMoment(PAST, Instant.parse("2026-02-10T09:30:00Z"), people)
                        .words())
                .isEqualTo("You are looking at AMB26 as it stood on 10 February 2026 at 09:30 (version 2 of 4).");
    }

    @Test
    void before_its_first_day_there_was_no_plan() {
        assertThatThrownBy(() -> PastBanner.atDay(PAST, LocalDate.of(2026, 1, 31), people))
                .hasMessage("plan.not-yet");
    }
}
