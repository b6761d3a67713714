package org.actionplan.query.imports.draft;

import static org.actionplan.query.imports.draft.Quillerby.DAN;
import static org.actionplan.query.imports.draft.Quillerby.FILE;
import static org.actionplan.query.imports.draft.Quillerby.LEAD;
import static org.actionplan.query.imports.draft.Quillerby.MARIAN;
import static org.actionplan.query.imports.draft.Quillerby.MORNING;
import static org.actionplan.query.imports.draft.Quillerby.OTHER_LEAD;
import static org.actionplan.query.imports.draft.Quillerby.PLAN;
import static org.actionplan.query.imports.draft.Quillerby.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.actionplan.api.Commands;
import org.actionplan.api.Receipt;
import org.actionplan.api.Refused;
import org.actionplan.api.person.PersonCommand.AddPerson;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ImportCommand.ImportPlan;
import org.actionplan.api.plan.ImportedAction;
import org.actionplan.query.imports.reading.Answers;
import org.actionplan.query.imports.reading.Answers.Who;
import org.actionplan.query.imports.source.CannotRead;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class DraftsTest {

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoClient client = MongoClients.create(server.bindAndGetConnectionString());
    private final MongoDatabase views = client.getDatabase("tracker");
    private final RememberedChoices memory = new RememberedChoices(views);
    private final List<Object> sent = new ArrayList<>();
    private Optional<Refused> refusal = Optional.empty();
    private final Commands commands = (command, _) -> {
        sent.add(command);
        return refusal.<CompletableFuture<Receipt>>map(CompletableFuture::failedFuture)
                .orElseGet(() -> CompletableFuture.completedFuture(new Receipt("plan", 4, List.of(), Map.of())));
    };

    @AfterEach
    void the_store_is_closed() {
        client.close();
        server.shutdownNow();
    }

    @Test
    void a_file_shows_what_it_would_become_before_anything_is_stored() {
        var preview = take(PLAN);

        assertThat(preview.actions())
                .extracting(row -> row.title())
                .hasSize(3)
                .contains("Buy two spare mattress pumps");
        assertThat(preview.plan().reference()).isEqualTo("QH26");
        assertThat(preview.plan().service()).isEqualTo("Quillerby House");
        assertThat(preview.plan().purpose()).isEqualTo("As set out in quillerby-plan.csv");
        assertThat(preview.draft().sha256()).matches("[0-9a-f]{64}");
        assertThat(sent).isEmpty();
    }

    @Test
    void any_process_goes_on_with_what_was_said_to_another() {
        var id = take(PLAN).draft().importId();
        drafts(MORNING).say(id, LEAD, leavingOut("record 2")).block();

        var elsewhere = Objects.requireNonNull(drafts(MORNING).open(id, LEAD).block());

        assertThat(elsewhere.actions()).hasSize(2);
        assertThat(elsewhere.draft().choices().answers().rows()).containsOnlyKeys("record 2");
    }

    @Test
    void nobody_else_learns_that_there_is_an_import() {
        var id = take(PLAN).draft().importId();

        refuses("import.unknown", drafts(MORNING).open(id, OTHER_LEAD));
        refuses("import.unknown", drafts(MORNING).say(id, OTHER_LEAD, choices -> choices));
        refuses("import.unknown", drafts(MORNING).forget(id, OTHER_LEAD));
        refuses("import.unknown", accepting(MORNING).accept(id, OTHER_LEAD));
        assertThat(drafts(MORNING).own(OTHER_LEAD).block()).isEmpty();
        assertThat(drafts(MORNING).own(LEAD).block()).hasSize(1);
    }

    @Test
    void an_import_is_forgotten_after_a_day_and_its_file_with_it() {
        var id = take(PLAN).draft().importId();
        var tomorrow = MORNING.plus(Duration.ofHours(24));

        refuses("import.unknown", drafts(tomorrow).open(id, LEAD));
        drafts(tomorrow).sweep().block();
        assertThat(drafts(MORNING).find(id, LEAD).onErrorComplete().blockOptional())
                .isEmpty();
        assertThat(new DraftDocuments(views).content(id).blockOptional()).isEmpty();
    }

    @Test
    void the_sixth_import_takes_the_place_of_the_oldest() {
        var first = take(PLAN, MORNING).draft().importId();
        for (int minute = 1; minute <= 5; minute++) {
            take(PLAN, MORNING.plus(Duration.ofMinutes(minute)));
        }

        var own = Objects.requireNonNull(
                drafts(MORNING.plus(Duration.ofMinutes(6))).own(LEAD).block());
        assertThat(own).hasSize(5).extracting(Draft::importId).doesNotContain(first);
        assertThat(own.getFirst().created()).isEqualTo(MORNING.plus(Duration.ofMinutes(5)));
    }

    @Test
    void what_was_forgotten_on_purpose_is_gone() {
        var id = take(PLAN).draft().importId();

        drafts(MORNING).forget(id, LEAD).block();

        refuses("import.unknown", drafts(MORNING).open(id, LEAD));
    }

    @Test
    void a_file_that_cannot_be_read_is_not_kept() {
        assertThatExceptionOfType(CannotRead.class)
                .isThrownBy(() -> take(bytes(" ")))
                .satisfies(no -> assertThat(no.key()).isEqualTo("file.empty"));
        assertThat(drafts(MORNING).own(LEAD).block()).isEmpty();
    }

    @Test
    void a_file_has_a_name_without_the_folders_it_lay_in() {
        var preview = drafts(MORNING)
                .take("C:\\Users\\marian\\plan.csv", PLAN, null, LEAD)
                .block();

        assertThat(Objects.requireNonNull(preview).draft().fileName()).isEqualTo("plan.csv");
    }

    @Test
    void accepting_begins_a_plan_with_what_the_preview_shows() {
        var id = take(PLAN).draft().importId();

        var result = Objects.requireNonNull(accepting(MORNING).accept(id, LEAD).block());

        assertThat(result.reference()).isEqualTo("QH26");
        assertThat(result.imported()).isEqualTo(3);
        assertThat(sent).singleElement().isInstanceOfSatisfying(ImportPlan.class, plan -> {
            assertThat(plan.planId()).isEqualTo(result.planId());
            assertThat(plan.actions()).hasSize(3);
            assertThat(plan.file().importId()).isEqualTo(id);
            assertThat(plan.file().name()).isEqualTo(FILE);
        });
    }

    @Test
    void accepting_twice_answers_the_same_and_sends_nothing_twice() {
        var id = take(PLAN).draft().importId();
        var first = accepting(MORNING).accept(id, LEAD).block();

        assertThat(accepting(MORNING).accept(id, LEAD).block()).isEqualTo(first);

        assertThat(sent).hasSize(1);
        refuses("import.unknown", drafts(MORNING).open(id, LEAD));
        assertThat(new DraftDocuments(views).content(id).blockOptional()).isEmpty();
    }

    @Test
    void what_the_plan_refuses_leaves_the_import_as_it_was() {
        var id = take(PLAN).draft().importId();
        refusal = Optional.of(new Refused("plan.reference-taken"));

        refuses("plan.reference-taken", accepting(MORNING).accept(id, LEAD));

        assertThat(drafts(MORNING).open(id, LEAD).block()).isNotNull();
    }

    @Test
    void an_import_that_is_sent_again_after_a_broken_connection_says_the_same() {
        var id = take(PLAN).draft().importId();
        refusal = Optional.of(new Refused(Refused.Kind.BUSY, "commands.not-reached"));
        refuses("commands.not-reached", accepting(MORNING).accept(id, LEAD));
        refusal = Optional.empty();

        accepting(MORNING.plus(Duration.ofMinutes(1))).accept(id, LEAD).block();

        assertThat(sent).hasSize(2);
        assertThat(sent.getFirst()).isEqualTo(sent.getLast());
    }

    @Test
    void somebody_whose_job_role_the_file_names_is_proposed_and_nobody_else() {
        var id = take(PLAN).draft().importId();

        accepting(MORNING).accept(id, LEAD).block();

        assertThat(actions()).extracting(ImportedAction::ownerId).containsExactly(null, MARIAN.id(), MARIAN.id());
        assertThat(actions()).extracting(ImportedAction::ownerText).startsWith("Head cook");
    }

    @Test
    void somebody_new_is_added_once_and_then_owns_what_the_file_says() {
        var id = take(PLAN).draft().importId();
        var hetty = new Who(null, "Hetty Cooper", "Head cook", false);
        drafts(MORNING).say(id, LEAD, meaning("Head cook", hetty)).block();

        var result = Objects.requireNonNull(accepting(MORNING).accept(id, LEAD).block());

        assertThat(result.people()).isEqualTo(1);
        assertThat(sent.getFirst()).isInstanceOfSatisfying(AddPerson.class, added -> {
            assertThat(added.name()).isEqualTo("Hetty Cooper");
            assertThat(actions().getFirst().ownerId()).isEqualTo(added.personId());
        });
    }

    @Test
    void a_person_may_say_that_nobody_owns_it_yet() {
        var id = take(PLAN).draft().importId();
        drafts(MORNING)
                .say(id, LEAD, meaning("Manager", new Who(null, null, null, true)))
                .block();

        accepting(MORNING).accept(id, LEAD).block();

        assertThat(actions()).extracting(ImportedAction::ownerId).containsOnlyNulls();
    }

    @Test
    void a_file_of_which_every_row_is_left_out_brings_nothing() {
        var id = take(bytes("Buy a pump|Manager")).draft().importId();
        drafts(MORNING).say(id, LEAD, leavingOut("record 1")).block();

        refuses("import.no-actions", accepting(MORNING).accept(id, LEAD));
        assertThat(sent).isEmpty();
    }

    private Preview take(byte[] content) {
        return take(content, MORNING);
    }

    private Preview take(byte[] content, Instant moment) {
        return Objects.requireNonNull(
                drafts(moment).take(FILE, content, null, LEAD).block());
    }

    /** As another process would see them: nothing but the store is shared. */
    private Drafts drafts(Instant moment) {
        var files = new ReadFiles(Quillerby.READER);
        var known = new Known(
                () -> Mono.just(List.of(MARIAN, DAN)),
                (_, _) -> Mono.error(new Refused(Refused.Kind.UNKNOWN, "plan.unknown")),
                _ -> false,
                PersonId::value);
        var clock = Quillerby.at(moment);
        return new Drafts(new DraftDocuments(views), files, memory, new Previews(files, known, clock), clock);
    }

    private Accepting accepting(Instant moment) {
        return new Accepting(drafts(moment), commands);
    }

    private List<ImportedAction> actions() {
        return ((ImportPlan) sent.getLast()).actions();
    }

    private static UnaryOperator<Choices> leavingOut(String where) {
        var out = new Answers.Row(true, null, null, null, null, null, null);
        return saying(answers -> new Answers(null, Map.of(), Map.of(), answers.owners(), null, Map.of(where, out)));
    }

    private static UnaryOperator<Choices> meaning(String name, Who who) {
        return saying(answers -> new Answers(null, Map.of(), Map.of(), Map.of(name, who), null, answers.rows()));
    }

    private static UnaryOperator<Choices> saying(Function<Answers, Answers> said) {
        return choices -> choices.with(said.apply(choices.answers()));
    }

    private static void refuses(String key, Mono<?> asked) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(asked::block)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
