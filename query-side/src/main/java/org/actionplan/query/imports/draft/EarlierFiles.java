package org.actionplan.query.imports.draft;

import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.person.Actor;
import org.actionplan.api.plan.PlanId;
import org.actionplan.query.history.Past;
import reactor.core.publisher.Mono;

/** Finds how an earlier file was understood, among the plans that the person importing may see. */
final class EarlierFiles {

    private final RememberedChoices memory;
    private final Known known;

    EarlierFiles(RememberedChoices memory, Known known) {
        this.memory = memory;
        this.known = known;
    }

    /** The last file of the plan that the draft is meant for; otherwise the last of any plan the person sees. */
    Mono<Remembered> before(Draft draft, String shape, Actor actor) {
        var into = draft.choices().plan().into();
        var ofThePlan =
                into == null ? Mono.<Remembered>empty() : seen(into, actor).flatMap(plan -> memory.of(shape, plan));
        return ofThePlan.switchIfEmpty(Mono.defer(() -> ofAnyPlan(shape, actor)));
    }

    private Mono<Remembered> ofAnyPlan(String shape, Actor actor) {
        return memory.of(shape)
                .concatMap(
                        remembered -> seen(remembered.planId().value(), actor).map(_ -> remembered))
                .next();
    }

    /** What another service keeps to itself neither acts here nor shows that it is there. */
    private Mono<PlanId> seen(String plan, Actor actor) {
        return known.plans()
                .apply(plan, actor)
                .map(Past::now)
                .map(view -> view.plan().planId())
                .onErrorResume(EarlierFiles::isUnknown, _ -> Mono.empty());
    }

    private static boolean isUnknown(Throwable failure) {
        return failure instanceof Refused refused && refused.kind() == Kind.UNKNOWN;
    }
}
