package org.actionplan.query.imports.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.actionplan.api.InvalidFields;
import org.actionplan.api.InvalidFields.Problem;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.PlanState;
import org.actionplan.query.history.Past;
import org.actionplan.query.imports.draft.PlanMeant.Existing;
import org.actionplan.query.imports.editions.Edition;
import org.actionplan.query.imports.editions.Editions;
import org.actionplan.query.imports.reading.Answers;
import org.actionplan.query.imports.reading.Reading;
import org.actionplan.query.people.PersonLine;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.web.Asked;
import org.actionplan.query.web.Queries;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
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
        var answers = draft.choices().answers();
        var reading = files.read(draft.key(), draft.fileName(), content, answers);
        return Mono.zip(reading, known.people().get())
                .flatMap(both -> Queries.run(() -> owners(draft, both.getT1(), both.getT2()))
                        .flatMap(owners -> of(draft, both.getT1(), owners, actor)));
    }

    Known known() {
        return known;
    }

    /** What the import has led to in the plan it began or was meant for; empty when it did not come into either. */
    Mono<Imported> stored(Draft draft, Actor actor) {
        var begun = new IdsOfImport(draft.importId()).plan().value();
        return Flux.fromStream(Stream.of(
                                Optional.of(begun),
                                Optional.ofNullable(draft.choices().plan().into()))
                        .flatMap(Optional::stream))
                .concatMap(plan -> past(plan, actor))
                .concatMap(past -> Queries.run(() -> StoredImport.in(past, draft)))
                .concatMap(Mono::justOrEmpty)
                .next();
    }

    /** Refuses what the plan would, as far as that can be seen before anybody is added for it. */
    Mono<Void> check(Preview preview, Actor actor) {
        var into = preview.plan().into();
        return into == null
                ? Queries.run(() -> known.isTaken().test(preview.plan().reference()))
                        .flatMap(isTaken -> refuseIf(isTaken, "plan.reference-taken"))
                : past(into.planId().value(), actor)
                        .flatMap(past -> refuseIf(past.now().plan().state() == PlanState.CLOSED, "plan.is-closed"));
    }

    private static Mono<Void> refuseIf(boolean stands, String key) {
        return stands ? Mono.error(new Refused(key)) : Mono.empty();
    }

    private Mono<Past> past(String plan, Actor actor) {
        return known.plans().apply(plan, actor).onErrorResume(Previews::isUnknown, _ -> Mono.empty());
    }

    private static List<OwnerMeant> owners(Draft draft, Reading reading, List<PersonLine> people) {
        var before =
                draft.remembered() == null ? Answers.NONE : draft.remembered().answers();
        return OwnersMeant.of(reading, draft.choices().answers().owners(), before.owners(), people);
    }

    private Mono<Preview> of(Draft draft, Reading reading, List<OwnerMeant> owners, Actor actor) {
        var into = draft.choices().plan().into();
        return into == null
                ? newPlan(draft, reading, actor)
                        .flatMap(plan -> Queries.run(() -> preview(draft, reading, owners, plan, null)))
                : known.plans()
                        .apply(into, actor)
                        .onErrorMap(Previews::isUnknown, _ -> noSuchPlan())
                        .flatMap(past -> Queries.run(() -> preview(
                                draft, reading, owners, meant(past.now()), edition(draft, past, reading, owners))));
    }

    private static Preview preview(
            Draft draft, Reading reading, List<OwnerMeant> owners, PlanMeant plan, @Nullable Edition edition) {
        var questions = Questions.of(reading, draft, owners, edition);
        return new Preview(draft, reading, owners, plan, questions, edition);
    }

    /** Somebody who is yet to be added owns an action as soon as the change is accepted. */
    private Edition edition(Draft draft, Past past, Reading reading, List<OwnerMeant> owners) {
        var ids = new IdsOfImport(draft.importId());
        Map<PersonId, String> newcomers = new HashMap<>();
        owners.stream()
                .flatMap(owner -> Stream.ofNullable(owner.newcomer()))
                .forEach(said -> newcomers.put(ids.newcomer(said), Objects.requireNonNull(said.name())));
        return Editions.compare(
                past,
                reading,
                row -> Preview.ownerOf(owners, row).map(ids::person).orElse(null),
                person -> newcomers.getOrDefault(person, known.names().apply(person)));
    }

    private static InvalidFields noSuchPlan() {
        return new InvalidFields(List.of(new Problem("/plan/into", "plan.unknown")));
    }

    private Mono<PlanMeant> newPlan(Draft draft, Reading reading, Actor actor) {
        return earlier(draft, actor)
                .map(Previews::existing)
                .flatMap(plan -> proposed(draft, reading, plan, actor))
                .switchIfEmpty(Mono.defer(() -> proposed(draft, reading, null, actor)));
    }

    private Mono<PlanView> earlier(Draft draft, Actor actor) {
        var remembered = draft.remembered();
        return remembered == null
                ? Mono.empty()
                : past(remembered.planId().value(), actor).map(Past::now);
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
