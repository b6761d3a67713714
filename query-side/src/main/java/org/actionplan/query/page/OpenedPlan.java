package org.actionplan.query.page;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.actionplan.api.person.Actor;
import org.actionplan.query.history.PlanReader;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.web.Asked;
import reactor.core.publisher.Mono;

/**
 * A plan as a page shows it: as it stands, or with {@code ?version=} or {@code ?at=} as it stood.
 *
 * @param day the day that decides what is overdue
 * @param isPast whether it is shown as it stood, to be read only
 * @param carried what follows the address of a page of the same moment; empty for now
 */
public record OpenedPlan(PlanView view, LocalDate day, boolean isPast, String carried) {

    public static Mono<OpenedPlan> of(PlanReader plans, String plan, Asked asked, Actor reader, Clock clock) {
        var version = asked.text("version").map(_ -> asked.number("version", 0, 0, Integer.MAX_VALUE));
        var moment = asked.upTo("at");
        return version.map(number -> plans.atVersion(plan, reader, number).map(view -> past(view, view.recordedAt())))
                .or(() -> moment.map(then -> plans.asAt(plan, reader, then).map(view -> past(view, then))))
                .orElseGet(() ->
                        plans.now(plan, reader).map(view -> new OpenedPlan(view, day(clock.instant()), false, "")));
    }

    private static OpenedPlan past(PlanView view, Instant moment) {
        return new OpenedPlan(view, day(moment), true, "?version=" + view.version());
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Asked.ENGLAND);
    }
}
