package org.actionplan.query.imports.draft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.actionplan.api.Commands;
import org.actionplan.api.Envelope;
import org.actionplan.api.Envelope.Repeatable;
import org.actionplan.api.Receipt;
import org.actionplan.api.Refused;
import org.actionplan.api.form.Limits;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.PersonCommand.AddPerson;
import org.actionplan.api.plan.EditionChange;
import org.actionplan.api.plan.ImportCommand;
import org.actionplan.api.plan.ImportCommand.ImportActions;
import org.actionplan.api.plan.ImportCommand.ImportPlan;
import org.actionplan.api.plan.ImportId;
import org.actionplan.api.plan.ImportedFile;
import org.actionplan.api.plan.PlanId;
import org.actionplan.query.imports.reading.Answers;
import org.actionplan.query.imports.reading.Answers.Who;
import org.actionplan.query.imports.reading.Meaning;
import org.actionplan.query.imports.reading.ReadRow;
import org.actionplan.query.imports.reading.Reading.NotAnAction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Turns what a preview shows into one act of commands. All ids are derived from the import's own, so that an import that
 * was accepted twice, by two presses of a button or after a broken connection, is stored once and answered the same.
 */
public final class Accepting {

    private static final int LONGEST_CHOICES = 200_000;

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
                        : drafts.open(id, actor)
                                .flatMap(preview -> settle(preview, actor))
                                .flatMap(preview -> bringIn(preview, actor)));
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

    private Mono<Imported> bringIn(Preview preview, Actor actor) {
        refuseNothing(preview);
        var actions = new ImportedActions(preview);
        var newcomers = newcomers(preview);
        var id = preview.draft().importId();
        return addAll(newcomers, new IdsOfImport(id), actor)
                .then(Mono.defer(() -> send(command(preview, actions), repeatable(id, actor))))
                .map(receipt -> result(preview, receipt, actions, newcomers.size()))
                .delayUntil(result -> drafts.finish(id, actor, result));
    }

    private static void refuseNothing(Preview preview) {
        if (preview.edition() == null) {
            Refused.unless(!preview.actions().isEmpty(), "import.no-actions");
        } else {
            var isNews = !preview.actions().isEmpty() || !changes(preview).isEmpty();
            Refused.unless(isNews, "import.nothing-new");
        }
    }

    private static List<EditionChange> changes(Preview preview) {
        var edition = preview.edition();
        return edition == null ? List.of() : edition.changes(preview.taken());
    }

    private static Imported result(Preview preview, Receipt receipt, ImportedActions actions, int people) {
        var taken = preview.taken();
        var changed = preview.changes().stream()
                .filter(change -> taken.contains(change.id()))
                .filter(change -> change.needs() == null || taken.contains(change.needs()))
                .flatMap(change -> Stream.ofNullable(change.actionId()))
                .distinct()
                .count();
        return new Imported(
                planId(preview),
                preview.plan().reference(),
                receipt.version(),
                actions.all().size(),
                (int) changed,
                people);
    }

    private static ImportCommand command(Preview preview, ImportedActions actions) {
        var plan = preview.plan();
        var file = file(preview);
        return plan.into() != null
                ? new ImportActions(plan.into().planId(), file, actions.all(), changes(preview))
                : new ImportPlan(
                        planId(preview),
                        plan.reference(),
                        plan.title(),
                        plan.service(),
                        plan.purpose(),
                        plan.scopeIn(),
                        null,
                        null,
                        null,
                        null,
                        file,
                        actions.all());
    }

    /** A new plan bears the number of the import that began it. */
    private static PlanId planId(Preview preview) {
        var into = preview.plan().into();
        return into != null
                ? into.planId()
                : new PlanId(preview.draft().importId().value().replaceFirst("^import-", "plan-"));
    }

    private static ImportedFile file(Preview preview) {
        var draft = preview.draft();
        var reading = preview.reading();
        var taken = new HashSet<>(preview.actions());
        var leftOut = Stream.concat(
                        reading.notActions().stream().map(NotAnAction::source),
                        reading.rows().stream()
                                .filter(row -> isLeftOut(row, preview, taken))
                                .map(ReadRow::source))
                .toList();
        return new ImportedFile(
                draft.importId(),
                Texts.cut(draft.fileName(), Limits.TITLE),
                draft.sha256(),
                reading.shape(),
                understood(preview),
                reading.asOf(),
                leftOut);
    }

    /** By the person, or because it was declined as a new action of the plan. */
    private static boolean isLeftOut(ReadRow row, Preview preview, Set<ReadRow> taken) {
        var edition = preview.edition();
        var isMatched = edition != null
                && edition.matched().stream().anyMatch(matched -> matched.row().equals(row));
        return row.leftOut() || !isMatched && !taken.contains(row);
    }

    /** How everything was understood, said or proposed: by accepting, the person has said all of it. */
    private static String understood(Preview preview) {
        var ids = new IdsOfImport(preview.draft().importId());
        var reading = preview.reading();
        var said = preview.draft().choices().answers();
        Map<String, Meaning> columns = new HashMap<>();
        reading.columns().forEach(column -> columns.put(column.heading(), column.meaning()));
        Map<String, Answers.Status> words = new HashMap<>();
        reading.statusWords()
                .forEach(word -> words.put(word.word(), new Answers.Status(word.state(), word.confidence())));
        Map<String, Who> owners = new HashMap<>();
        preview.owners().stream()
                .filter(OwnerMeant::settled)
                .forEach(owner -> owners.put(owner.owner().name(), settled(owner, ids)));
        var whole = new Answers(reading.tables(), columns, words, owners, said.monthFirst(), said.rows());
        var ofAnyFile = new Answers(reading.tables(), columns, words, owners, said.monthFirst(), Map.of());
        return Stream.of(whole, ofAnyFile, Answers.NONE)
                .map(ChoicesJson.JSON::writeValueAsString)
                .filter(json -> json.length() <= LONGEST_CHOICES)
                .findFirst()
                .orElseThrow();
    }

    private static Who settled(OwnerMeant owner, IdsOfImport ids) {
        var newcomer = owner.newcomer();
        if (newcomer != null) {
            return new Who(ids.newcomer(newcomer).value(), null, null, false);
        }
        return owner.person() == null
                ? new Who(null, null, null, true)
                : new Who(owner.person().id().value(), null, null, false);
    }

    private static List<Who> newcomers(Preview preview) {
        return preview.owners().stream()
                .flatMap(owner -> Stream.ofNullable(owner.newcomer()))
                .distinct()
                .toList();
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
