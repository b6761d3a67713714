package org.actionplan.query.imports.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.actionplan.api.InvalidFields;
import org.actionplan.api.InvalidFields.Problem;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.person.Actor;
import org.actionplan.query.imports.draft.PlanMeant.Existing;
import org.actionplan.query.imports.reading.Answers;
import org.actionplan.query.imports.reading.Reading;
import org.actionplan.query.people.PersonLine;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.web.Asked;
import org.actionplan.query.web.Queries;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Puts together what an import would store: the file as it reads, the people it means and the plan it goes into. */
public final class Previews {

    private final ReadFiles files;
    private final Known known;
    private final Clock clock;

    public Previews(ReadFiles files, Known known, Clock clock) {
        this.files = files;
        this.known = known;
        this.clock = clock;
    }

    Mono<Preview> of(Draft draft, Mono<byte[]> content, Actor actor) {
        var reading = files.read(
                draft.key(), draft.fileName(), content, draft.choices().answers());
        return Mono.zip(reading, known.people().get(), (read, all) -> owners(draft, read, all))
                .flatMap(owned -> plan(draft, owned.reading(), actor)
                        .map(plan -> new Preview(
                                draft,
                                owned.reading(),
                                owned.owners(),
                                plan,
                                Questions.of(owned.reading(), draft, owned.owners()))));
    }

    private record Owned(Reading reading, List<OwnerMeant> owners) {}

    private static Owned owners(Draft draft, Reading reading, List<PersonLine> people) {
        var before =
                draft.remembered() == null ? Answers.NONE : draft.remembered().answers();
        var said = draft.choices().answers().owners();
        return new Owned(reading, OwnersMeant.of(reading, said, before.owners(), people));
    }

    private Mono<PlanMeant> plan(Draft draft, Reading reading, Actor actor) {
        var into = draft.choices().plan().into();
        if (into != null) {
            return known.plans()
                    .apply(into, actor)
                    .onErrorMap(
                            Previews::isUnknown,
                            _ -> new InvalidFields(List.of(new Problem("/plan/into", "plan.unknown"))))
                    .map(Previews::meant);
        }
        return earlier(draft, actor)
                .map(Previews::existing)
                .flatMap(plan -> proposed(draft, reading, plan, actor))
                .switchIfEmpty(Mono.defer(() -> proposed(draft, reading, null, actor)));
    }

    private Mono<PlanView> earlier(Draft draft, Actor actor) {
        var remembered = draft.remembered();
        return remembered == null
                ? Mono.empty()
                : known.plans()
                        .apply(remembered.planId().value(), actor)
                        .onErrorResume(Previews::isUnknown, _ -> Mono.empty());
    }

    private Mono<PlanMeant> proposed(Draft draft, Reading reading, @Nullable Existing earlier, Actor actor) {
        var today = LocalDate.now(clock.withZone(Asked.ENGLAND));
        return Queries.run(() -> PlanProposal.of(
                        reading, draft.choices().plan(), draft.fileName(), actor, today, known.isTaken()))
                .map(plan -> new PlanMeant(
                        null, plan.reference(), plan.title(), plan.service(), plan.purpose(), plan.scopeIn(), earlier));
    }

    private static Existing existing(PlanView view) {
        var head = view.plan();
        return new Existing(head.planId(), head.reference(), head.title());
    }

    private static PlanMeant meant(PlanView view) {
        var head = view.plan();
        return new PlanMeant(
                existing(view), head.reference(), head.title(), head.service(), head.purpose(), head.scopeIn(), null);
    }

    private static boolean isUnknown(Throwable failure) {
        return failure instanceof Refused refused && refused.kind() == Kind.UNKNOWN;
    }
}
