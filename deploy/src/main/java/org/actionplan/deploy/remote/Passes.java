package org.actionplan.deploy.remote;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.actionplan.api.person.PersonId;
import org.actionplan.command.person.Logins;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The passes with which this process asks on behalf of people, kept until shortly before they end, so that not every
 * command writes one.
 */
public final class Passes {

    private static final Duration KEPT = Logins.PASS_LASTS.dividedBy(2);

    private final Logins logins;
    private final Cache<PersonId, String> passes =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(KEPT).build();

    public Passes(Logins logins) {
        this.logins = logins;
    }

    Mono<String> of(PersonId person) {
        var kept = passes.getIfPresent(person);
        return kept != null
                ? Mono.just(kept)
                : Mono.fromCallable(() -> logins.pass(person))
                        .subscribeOn(Schedulers.boundedElastic())
                        .doOnNext(pass -> passes.put(person, pass));
    }

    /** Forgets a pass that was not taken: it ends early when the account is changed. */
    void forget(PersonId person, String pass) {
        passes.asMap().remove(person, pass);
    }
}
