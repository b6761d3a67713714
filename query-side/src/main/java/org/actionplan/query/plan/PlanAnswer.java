package org.actionplan.query.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.PlanId;
import org.actionplan.api.plan.PlanState;
import org.actionplan.query.people.People;
import org.jspecify.annotations.Nullable;

/** A plan as JSON tells it. */
public record PlanAnswer(
        PlanId planId,
        String reference,
        String title,
        String service,
        String purpose,
        List<String> scopeIn,
        List<String> scopeOut,
        @Nullable String trigger,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate reviewOn,
        @Nullable PersonId managerId,
        @Nullable String manager,
        List<String> alignedTo,
        PlanState state,
        long version,
        Instant recordedAt,
        List<ObjectiveLine> objectives,
        List<ActionAnswer> actions,
        List<MilestoneLine> milestones,
        List<LessonLine> lessons,
        List<VersionLine> versions,
        List<ImportLine> imports) {

    /** @param day the day that decides what is overdue: today, or the day the plan is looked at */
    public static PlanAnswer of(PlanView view, LocalDate day, People people) {
        var head = view.plan();
        return new PlanAnswer(
                head.planId(),
                head.reference(),
                head.title(),
                head.service(),
                head.purpose(),
                head.scopeIn(),
                head.scopeOut(),
                head.trigger(),
                head.startsOn(),
                head.reviewOn(),
                head.managerId(),
                people.nameOfAny(head.managerId()),
                head.alignedTo(),
                head.state(),
                view.version(),
                view.recordedAt(),
                view.objectives(),
                view.actions().stream()
                        .map(line -> ActionAnswer.of(line, day, people))
                        .toList(),
                view.milestones(),
                view.lessons(),
                view.versions(),
                view.imports());
    }
}
