package org.actionplan.deploy.views;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server inside this process that speaks MongoDB's protocol to this computer only and keeps its documents in one file.
 * A file that cannot be read is thrown away: views are built anew from the log.
 */
final class EmbeddedViews implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedViews.class);
    private static final int CACHE_MEGABYTES = 16;

    private final MongoServer server;
    private final MVStore store;
    private final String address;

    private EmbeddedViews(MVStore store) {
        this.store = store;
        this.server = new MongoServer(new H2Backend(store));
        this.address = server.bindAndGetConnectionString();
    }

    static EmbeddedViews start(Path folder) {
        try {
            Files.createDirectories(folder);
            var file = folder.resolve("views.mv");
            try {
                return new EmbeddedViews(open(file));
            } catch (MVStoreException | IllegalStateException e) {
                LOG.warn("The views in {} cannot be read and are built anew: {}", file, e.getMessage());
                Files.deleteIfExists(file);
                return new EmbeddedViews(open(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return address;
    }

    @Override
    public void close() {
        server.shutdownNow();
        store.close();
    }

    private static MVStore open(Path file) {
        return new MVStore.Builder()
                .fileName(file.toString())
                .cacheSize(CACHE_MEGABYTES)
                .open();
    }
}
