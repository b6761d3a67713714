package org.actionplan.query.imports.draft;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.person.Actor;
import org.actionplan.api.plan.ImportId;
import org.actionplan.query.imports.reading.Answers;
import org.actionplan.query.imports.reading.Reading;
import org.actionplan.query.imports.source.Source;
import org.actionplan.query.imports.source.SourceLimits;
import org.actionplan.query.imports.words.Beginning;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.codec.multipart.Part;
import org.springframework.util.MultiValueMap;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Files on their way into plans. Nothing of them is in any plan or its history before the person accepts what the preview
 * shows; whatever is not accepted is forgotten after a day.
 */
public final class Drafts implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);

    /** A file may be this long. */
    private static final Duration SWEPT_EVERY = Duration.ofHours(1);

    private static final Duration KEPT = Duration.ofHours(24);
    private static final int MOST_OF_ONE_PERSON = 5;
    private static final int TRIES = 5;
    private static final int LONGEST_NAME = 200;

    private final DraftDocuments documents;
    private final ReadFiles files;
    private final RememberedChoices memory;
    private final EarlierFiles earlier;
    private final Previews previews;
    private final Clock clock;
    private final Room room = new Room();
    private final Disposable.Swap sweeping = Disposables.swap();

    public Drafts(DraftDocuments documents, ReadFiles files, RememberedChoices memory, Previews previews, Clock clock) {
        this.documents = documents;
        this.files = files;
        this.memory = memory;
        this.earlier = new EarlierFiles(memory, previews.known());
        this.previews = previews;
        this.clock = clock;
    }

    /** Forgets from now on what is too old, whether or not anybody sends a file. */
    public void start() {
        var hourly = Flux.interval(Duration.ZERO, SWEPT_EVERY).onBackpressureDrop();
        sweeping.update(documents
                .prepare()
                .then(memory.prepare())
                .onErrorComplete()
                .thenMany(hourly)
                .concatMap(_ -> sweep().onErrorResume(Drafts::nextTime))
                .subscribe());
    }

    private static Mono<Void> nextTime(Throwable failure) {
        LOG.debug("What an import leaves behind will be forgotten later", failure);
        return Mono.empty();
    }

    @Override
    public void close() {
        sweeping.dispose();
    }

    /** Takes in what was sent with a form. As many at once as there is room for, of each person one after the other. */
    public Mono<Preview> take(MultiValueMap<String, Part> parts, List<String> allowed, Actor actor) {
        return room.enter(
                actor.personId(),
                () -> SentFile.of(parts, allowed)
                        .flatMap(file -> take(file.name(), file.content(), file.plan(), actor)));
    }

    /**
     * Takes a file in and reads it; what cannot be read is refused and not kept.
     *
     * @param plan the id or reference of a plan it is meant for; null when that is not said
     */
    public Mono<Preview> take(String fileName, byte[] content, @Nullable String plan, Actor actor) {
        if (content.length > SourceLimits.BYTES) {
            return Mono.error(new Refused(Kind.TOO_LARGE, "file.too-large"));
        }
        var draft = draft(named(fileName), content, plan, actor);
        return files.read(draft.key(), draft.fileName(), Mono.just(content), Answers.NONE)
                .flatMap(reading -> earlier.before(draft, reading.shape(), actor)
                        .map(draft::remembering)
                        .defaultIfEmpty(draft))
                .flatMap(remembering -> previews.of(remembering, Mono.just(content), actor)
                        .delayUntil(_ -> makeRoom(actor))
                        .delayUntil(preview -> documents.insert(preview.draft(), content)));
    }

    /** The import as it stands; nobody but its own person learns that there is one. */
    public Mono<Preview> open(ImportId id, Actor actor) {
        return underWay(id, actor).flatMap(draft -> preview(draft, actor));
    }

    /** Says something more about it. What the change refuses is not kept. */
    public Mono<Preview> say(ImportId id, Actor actor, UnaryOperator<Choices> change) {
        return say(id, actor, change, (_, _) -> {});
    }

    /** Looks at what was read before and after something was said, and refuses what does not fit the file. */
    interface Check {
        void look(Preview before, Preview after);
    }

    Mono<Preview> say(ImportId id, Actor actor, UnaryOperator<Choices> change, Check check) {
        return Mono.defer(() -> underWay(id, actor))
                .flatMap(draft -> preview(draft, actor))
                .flatMap(before -> {
                    var saying =
                            before.draft().saying(change.apply(before.draft().choices()));
                    return preview(saying, actor)
                            .doOnNext(after -> check.look(before, after))
                            .filterWhen(_ -> documents.replace(saying));
                })
                .repeatWhenEmpty(Drafts::aFewTimes)
                .switchIfEmpty(Mono.error(new Refused(Kind.BUSY, "import.busy")));
    }

    private static Flux<Long> aFewTimes(Flux<Long> again) {
        return again.takeWhile(tries -> tries < TRIES);
    }

    /** How the file of an import reads with other answers than those given, to show what they would make of it. */
    public Mono<Reading> reading(Draft draft, Answers answers) {
        return files.read(draft.key(), draft.fileName(), content(draft), answers);
    }

    /** The file as plain rows. */
    public Mono<Source> source(Draft draft) {
        return files.source(draft.key(), draft.fileName(), content(draft));
    }

    /** One's own imports under way, the latest first. */
    public Mono<List<Draft>> own(Actor actor) {
        return documents
                .of(actor.personId())
                .filter(this::isUnderWay)
                .sort(Comparator.comparing(Draft::created).reversed())
                .collectList();
    }

    /** Forgets an import, and the file with it. */
    public Mono<Void> forget(ImportId id, Actor actor) {
        return underWay(id, actor).flatMap(draft -> documents.delete(List.of(draft.importId())));
    }

    /** Deletes what nobody may see any more. */
    Mono<Void> sweep() {
        return Mono.fromSupplier(clock::instant)
                .flatMap(now -> documents
                        .forgottenBy(now)
                        .collectList()
                        .flatMap(documents::delete)
                        .then(documents.deleteFiles(now)));
    }

    /** The import, whether it was accepted or not. */
    Mono<Draft> find(ImportId id, Actor actor) {
        return documents
                .find(id)
                .filter(draft -> draft.personId().equals(actor.personId()))
                .filter(draft -> draft.until().isAfter(clock.instant()))
                .switchIfEmpty(Mono.error(unknown()));
    }

    Mono<Preview> preview(Draft draft, Actor actor) {
        return previews.of(draft, content(draft), actor);
    }

    private Mono<byte[]> content(Draft draft) {
        return documents.content(draft.importId()).switchIfEmpty(Mono.error(unknown()));
    }

    /** What the import has led to, as its plan tells; empty when no plan knows of it. */
    Mono<Imported> stored(Draft draft, Actor actor) {
        return previews.stored(draft, actor);
    }

    Mono<Void> check(Preview preview, Actor actor) {
        return previews.check(preview, actor);
    }

    /**
     * Keeps what an import has led to, so that accepting it again answers the same, and lets go of the file. The plan holds
     * everything by now: if this fails, accepting again finds it there, and the file is forgotten in its time.
     */
    Mono<Void> finish(ImportId id, Actor actor, Imported result) {
        return Mono.defer(() -> find(id, actor))
                .map(draft -> draft.accepted(result))
                .filterWhen(documents::replace)
                .repeatWhenEmpty(Drafts::aFewTimes)
                .then(Mono.defer(() -> documents.deleteFile(id)))
                .onErrorResume(Drafts::nextTime);
    }

    private Mono<Draft> underWay(ImportId id, Actor actor) {
        return find(id, actor).filter(this::isUnderWay).switchIfEmpty(Mono.error(unknown()));
    }

    private boolean isUnderWay(Draft draft) {
        return draft.accepted() == null && draft.until().isAfter(clock.instant());
    }

    private Mono<Void> makeRoom(Actor actor) {
        var tooMany = own(actor)
                .flatMapMany(Flux::fromIterable)
                .skip(MOST_OF_ONE_PERSON - 1L)
                .map(Draft::importId)
                .collectList()
                .flatMap(documents::delete);
        return sweep().then(tooMany);
    }

    private Draft draft(String fileName, byte[] content, @Nullable String plan, Actor actor) {
        var now = clock.instant();
        return new Draft(
                ImportId.next(),
                actor.personId(),
                fileName,
                content.length,
                sha256(content),
                plan == null ? Choices.NONE : Choices.NONE.with(PlanChoice.into(plan)),
                null,
                now,
                now.plus(KEPT),
                0,
                null);
    }

    /** The last part of a path, as some browsers send one, with its ending kept. */
    private static String named(String fileName) {
        var last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        var clean = Texts.cut(last, Integer.MAX_VALUE);
        if (clean.isEmpty()) {
            return "file";
        }
        return clean.length() <= LONGEST_NAME
                ? clean
                : Beginning.of(clean, LONGEST_NAME / 2) + "…" + clean.substring(clean.length() - LONGEST_NAME / 2 + 2);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Refused unknown() {
        return new Refused(Kind.UNKNOWN, "import.unknown");
    }
}
