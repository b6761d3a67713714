package org.actionplan.query.imports.draft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.actionplan.api.Commands;
import org.actionplan.api.Envelope;
import org.actionplan.api.Envelope.Repeatable;
import org.actionplan.api.Receipt;
import org.actionplan.api.Refused;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.PersonCommand.AddPerson;
import org.actionplan.api.plan.ImportId;
import org.actionplan.query.imports.reading.Answers.Who;
import org.actionplan.query.web.Queries;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Turns what a preview shows into one act of commands. All ids are derived from the import's own, so that an import that
 * was accepted twice, by two presses of a button or after a broken connection, is stored once and answered the same.
 */
public final class Accepting {

    private final Drafts drafts;
    private final Commands commands;

    public Accepting(Drafts drafts, Commands commands) {
        this.drafts = drafts;
        this.commands = commands;
    }

    public Mono<Imported> accept(ImportId id, Actor actor) {
        return drafts.find(id, actor)
                .flatMap(draft -> draft.accepted() != null
                        ? Mono.just(draft.accepted())
                        : stored(draft, actor).switchIfEmpty(Mono.defer(() -> bringIn(draft, actor))));
    }

    /** What came in although nobody heard the answer; empty when nothing did. */
    private Mono<Imported> stored(Draft draft, Actor actor) {
        return drafts.stored(draft, actor).delayUntil(result -> drafts.finish(draft.importId(), actor, result));
    }

    /** Whoever is refused because the same import came in a moment ago is answered as the other one was. */
    private Mono<Imported> bringIn(Draft draft, Actor actor) {
        return drafts.open(draft.importId(), actor)
                .flatMap(preview -> settle(preview, actor))
                .flatMap(preview -> Queries.run(() -> ImportAct.of(preview)))
                .delayUntil(act -> drafts.check(act.preview(), actor))
                .flatMap(act -> send(act, actor))
                .onErrorResume(Refused.class, no -> stored(draft, actor).switchIfEmpty(Mono.error(no)));
    }

    /** What was only proposed for a new plan holds from now on: a repeat must say the same. */
    private Mono<Preview> settle(Preview preview, Actor actor) {
        var plan = preview.plan();
        return plan.into() != null
                ? Mono.just(preview)
                : drafts.say(
                        preview.draft().importId(),
                        actor,
                        choices -> choices.with(new PlanChoice(
                                null, plan.reference(), plan.title(), plan.service(), plan.purpose(), plan.scopeIn())));
    }

    private Mono<Imported> send(ImportAct act, Actor actor) {
        var id = act.preview().draft().importId();
        return addAll(act.newcomers(), new IdsOfImport(id), actor)
                .then(Mono.defer(() -> send(act.command(), repeatable(id, actor))))
                .map(receipt -> result(act, receipt))
                .delayUntil(result -> drafts.finish(id, actor, result));
    }

    private static Imported result(ImportAct act, Receipt receipt) {
        var preview = act.preview();
        var taken = preview.taken();
        var changed = preview.changes().stream()
                .filter(change -> taken.contains(change.id()))
                .filter(change -> change.needs() == null || taken.contains(change.needs()))
                .flatMap(change -> Stream.ofNullable(change.actionId()))
                .distinct()
                .count();
        return new Imported(
                act.command().planId(),
                preview.plan().reference(),
                receipt.version(),
                act.command().actions().size(),
                (int) changed,
                act.newcomers().size());
    }

    private Mono<Void> addAll(List<Who> newcomers, IdsOfImport ids, Actor actor) {
        return Flux.fromIterable(newcomers)
                .concatMap(who -> send(
                                new AddPerson(
                                        ids.newcomer(who),
                                        Objects.requireNonNull(who.name()).strip(),
                                        Objects.requireNonNull(who.jobRole()).strip(),
                                        null),
                                Envelope.from(actor, requestId()))
                        .onErrorResume(Accepting::isThereAlready, _ -> Mono.empty()))
                .then();
    }

    private Mono<Receipt> send(Object command, Envelope envelope) {
        return Mono.fromCompletionStage(() -> commands.send(command, envelope))
                .onErrorMap(
                        CompletionException.class, failure -> Objects.requireNonNullElse(failure.getCause(), failure));
    }

    private static boolean isThereAlready(Throwable failure) {
        return failure instanceof Refused refused && refused.key().equals("person.already-there");
    }

    /** The import's id is the key: whoever accepts again gets the first answer, also from another process. */
    private static Envelope repeatable(ImportId id, Actor actor) {
        return new Envelope(actor, requestId(), null, new Repeatable(id.value(), fingerprint(id)), null);
    }

    private static String fingerprint(ImportId id) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(id.value().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String requestId() {
        return UUID.randomUUID().toString();
    }
}
