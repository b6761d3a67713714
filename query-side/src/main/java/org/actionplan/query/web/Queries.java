package org.actionplan.query.web;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Where queries run that read the log or fold it: on threads of their own, never on the network's. */
public final class Queries {

    private static final Scheduler THREADS =
            Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor(), "queries");

    private Queries() {}

    public static <T> Mono<T> run(Callable<T> query) {
        return Mono.fromCallable(query).subscribeOn(THREADS);
    }
}
