package org.actionplan.query.plan;

import static org.actionplan.query.plan.OakfieldHistory.AMINA;
import static org.actionplan.query.plan.OakfieldHistory.DUE;
import static org.actionplan.query.plan.OakfieldHistory.PLAN;
import static org.actionplan.query.plan.OakfieldHistory.completed;
import static org.actionplan.query.plan.OakfieldHistory.moved;
import static org.actionplan.query.plan.OakfieldHistory.started;
import static org.actionplan.query.plan.OakfieldHistory.withAudit;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlanProjectionTest {

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoClient client = MongoClients.create(server.bindAndGetConnectionString());
    private final PlanDocuments documents = new PlanDocuments(client.getDatabase("tracker"));
    private final OakfieldHistory log = withAudit().then(started(), AMINA).then(moved(DUE, DUE.plusDays(14)));

    @AfterEach
    void the_store_is_closed() {
        client.close();
        server.shutdownNow();
    }

    @Test
    void a_document_reads_as_the_fold_of_its_events() {
        var projection = projection();

        log.events().forEach(event -> take(projection, event));
        assertThat(projection.waiting()).isEqualTo(1);
        projection.write();

        assertThat(projection.waiting()).isZero();
        assertThat(stored()).isEqualTo(log.view());
    }

    @Test
    void an_event_that_comes_twice_changes_nothing() {
        var projection = projection();
        for (var event : log.events()) {
            take(projection, event);
            take(projection, event);
            projection.write();
            take(projection, event);
            projection.write();
        }

        assertThat(stored()).isEqualTo(log.view());
    }

    @Test
    void all_events_again_from_the_first_change_nothing() {
        projectAll();
        projectAll();

        assertThat(stored()).isEqualTo(log.view());
    }

    @Test
    void rebuilt_from_zero_it_reads_the_same() {
        projectAll();
        var before = stored();

        var projection = projection();
        projection.reset();
        assertThat(documents.find(PLAN).blockOptional()).isEmpty();
        log.events().forEach(event -> take(projection, event));
        projection.write();

        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void an_older_version_never_replaces_a_newer_one() {
        documents.save(List.of(log.view())).block();

        documents.save(List.of(withAudit().view())).block();
        assertThat(stored()).isEqualTo(log.view());

        var newer = log.then(completed()).view();
        documents.save(List.of(newer)).block();
        assertThat(stored()).isEqualTo(newer);
    }

    @Test
    void a_process_that_was_taken_over_and_lags_behind_does_no_harm() {
        var lagging = projection();
        log.events().subList(0, 2).forEach(event -> take(lagging, event));
        projectAll();

        lagging.write();

        assertThat(stored()).isEqualTo(log.view());
    }

    @Test
    void a_missed_event_heals_from_the_log() {
        var projection = projection();
        take(projection, log.events().get(0));
        take(projection, log.events().get(3));
        projection.write();

        assertThat(stored()).isEqualTo(log.view());
    }

    @Test
    void what_was_taken_but_not_written_can_be_forgotten() {
        var projection = projection();
        log.events().forEach(event -> take(projection, event));

        projection.forget();
        projection.write();

        assertThat(projection.waiting()).isZero();
        assertThat(documents.find(PLAN).blockOptional()).isEmpty();
    }

    @Test
    void after_a_restart_it_goes_on_where_the_document_stands() {
        var before = projection();
        log.events().subList(0, 2).forEach(event -> take(before, event));
        before.write();

        var after = projection();
        log.events().subList(2, 4).forEach(event -> take(after, event));
        after.write();

        assertThat(stored()).isEqualTo(log.view());
    }

    private void projectAll() {
        var projection = projection();
        log.events().forEach(event -> take(projection, event));
        projection.write();
    }

    private PlanProjection projection() {
        return new PlanProjection(documents, this::reading, _ -> log.view());
    }

    private Recorded reading(DomainEventMessage<?> message) {
        return log.events().get((int) message.getSequenceNumber());
    }

    private PlanView stored() {
        return Objects.requireNonNull(documents.find(PLAN).block());
    }

    private static void take(PlanProjection projection, Recorded event) {
        var message = new GenericDomainEventMessage<>("plan", PLAN.value(), event.version() - 1, event.event());
        projection.take(new GenericTrackedDomainEventMessage<>(
                GapAwareTrackingToken.newInstance(event.version(), Set.of()), message));
    }
}
