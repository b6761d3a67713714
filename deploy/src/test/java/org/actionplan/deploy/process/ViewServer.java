package org.actionplan.deploy.process;

import com.mongodb.reactivestreams.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** A server of its own for the views, as bigger houses have one; this one keeps nothing when it stops. */
final class ViewServer implements AutoCloseable {

    private final int port;
    private @Nullable MongoServer server;

    ViewServer() throws IOException {
        port = TrackerProcess.freePort();
        start();
    }

    String address() {
        return "mongodb://localhost:" + port + "/tracker";
    }

    /** Begins with nothing, at the same address as before. */
    void start() {
        server = new MongoServer(new MemoryBackend());
        server.bind("localhost", port);
    }

    void stop() {
        if (server != null) {
            server.shutdownNow();
            server = null;
        }
    }

    /** As an administrator's mistake would. */
    void dropEverything() {
        try (var client = MongoClients.create(address())) {
            Mono.from(client.getDatabase("tracker").drop()).block();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
