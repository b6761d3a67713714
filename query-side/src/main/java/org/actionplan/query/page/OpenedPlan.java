package org.actionplan.query.page;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.actionplan.api.person.Actor;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.history.Past;
import org.actionplan.query.history.PlanReader;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.web.Asked;
import org.actionplan.query.web.Queries;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * A plan as a page shows it: as it stands, or with {@code ?version=} or {@code ?at=} as it stood.
 *
 * @param day the day that decides what is overdue
 * @param then the moment of the past that is shown; null for now
 * @param carried what follows the address of a page of the same moment; empty for now
 */
public record OpenedPlan(
        PlanView view, LocalDate day, @Nullable Then then, String carried) {

    /**
     * A moment of the past as it was asked for.
     *
     * @param moment null when a version was asked for
     * @param wholeDay whether the end of a day is meant
     */
    public record Then(Past past, @Nullable Instant moment, boolean wholeDay) {}

    /** Opens the plan as the address asks, for somebody who may see it. */
    public static Mono<OpenedPlan> of(PlanReader plans, String plan, Asked asked, Actor reader, Clock clock) {
        var version = asked.text("version").map(_ -> asked.number("version", 0, 0, Integer.MAX_VALUE));
        var moment = asked.upTo("at");
        if (version.isEmpty() && moment.isEmpty()) {
            return plans.now(plan, reader)
                    .map(view -> new OpenedPlan(view, InEnglish.dayOf(clock.instant()), null, ""));
        }
        return plans.past(plan, reader)
                .flatMap(past -> Queries.run(
                        () -> version.map(number -> at(past, number)).orElseGet(() -> at(past, moment, asked))));
    }

    public boolean isPast() {
        return then != null;
    }

    private static OpenedPlan at(Past past, int version) {
        var view = past.at(version);
        return past(view, InEnglish.dayOf(view.recordedAt()), new Then(past, null, false));
    }

    private static OpenedPlan at(Past past, Optional<Instant> asked, Asked query) {
        var moment = asked.orElseThrow();
        var view = past.at(past.versionAt(moment));
        var wholeDay = query.text("at").orElseThrow().length() == "2026-03-01".length();
        return past(view, InEnglish.dayOf(moment), new Then(past, moment, wholeDay));
    }

    private static OpenedPlan past(PlanView view, LocalDate day, Then then) {
        return new OpenedPlan(view, day, then, "?version=" + view.version());
    }
}
