package org.actionplan.deploy.web;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import org.actionplan.command.store.EventDatabase;
import org.actionplan.query.projection.Projections;
import org.bson.Document;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Whether the tracker can serve: it can read its log and reach its views. */
@Configuration(proxyBeanMethods = false)
class HealthChecks {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final IllegalStateException NOT_YET = new IllegalStateException("the documents are being built");

    @Bean
    ReactiveHealthIndicator eventsHealthIndicator(EventDatabase database) {
        return () -> answer(Mono.fromCallable(() -> {
                    try (var connection = database.readers().getConnection();
                            var statement = connection.createStatement()) {
                        return statement.execute("SELECT 1");
                    }
                })
                .subscribeOn(Schedulers.boundedElastic()));
    }

    @Bean
    ReactiveHealthIndicator viewsHealthIndicator(ObjectProvider<MongoDatabase> views) {
        var store = views.getIfAvailable();
        return () ->
                store == null ? answer(Mono.just(true)) : answer(Mono.from(store.runCommand(new Document("ping", 1))));
    }

    /** Lists would be incomplete before; afterwards they wait for what is missing. */
    @Bean
    ReactiveHealthIndicator projectionsHealthIndicator(ObjectProvider<Projections> projections) {
        var here = projections.getIfAvailable();
        return () -> here == null
                ? answer(Mono.just(true))
                : answer(here.haveShownTheLog().filter(shown -> shown).switchIfEmpty(Mono.error(NOT_YET)));
    }

    private static Mono<Health> answer(Mono<?> check) {
        return check.timeout(PATIENCE)
                .map(_ -> Health.up().build())
                .onErrorReturn(Health.status(Status.DOWN).build());
    }
}
