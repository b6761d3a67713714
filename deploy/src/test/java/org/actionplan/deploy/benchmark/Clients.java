package org.actionplan.deploy.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;

/** Asks again and again, from one thread or many, and counts the answers. */
final class Clients {

    /** Asks once on behalf of the client with this number. */
    interface Asking {
        void once(int client) throws Exception;
    }

    private Clients() {}

    /** Answers per second in the measured time, after a time to get warm. */
    static double perSecond(int clients, Duration warm, Duration measured, Asking asking) throws Exception {
        var answers = new LongAdder();
        var done = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var all = new ArrayList<Future<?>>();
            for (int i = 0; i < clients; i++) {
                var client = i;
                Callable<Void> again = () -> {
                    while (!done.get()) {
                        asking.once(client);
                        answers.increment();
                    }
                    return null;
                };
                all.add(threads.submit(again));
            }
            Thread.sleep(warm);
            var before = answers.sum();
            var since = System.nanoTime();
            Thread.sleep(measured);
            var rate = (answers.sum() - before) * 1e9 / (System.nanoTime() - since);
            done.set(true);
            for (var client : all) {
                client.get();
            }
            return rate;
        }
    }

    /** The middle one of so many times, in milliseconds. */
    static double medianMillis(int times, Callable<?> asking) throws Exception {
        var nanos = new long[times];
        for (int i = 0; i < times; i++) {
            var since = System.nanoTime();
            asking.call();
            nanos[i] = System.nanoTime() - since;
        }
        Arrays.sort(nanos);
        return nanos[times / 2] / 1e6;
    }
}
