package org.actionplan.deploy.views;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server inside this process that speaks MongoDB's protocol to this computer only and keeps its documents in one file.
 * A file that cannot be read is thrown away: views are built anew from the log. A file that could not be written, because
 * the disk is full, is opened again until there is room.
 */
final class EmbeddedViews implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedViews.class);
    private static final int CACHE_MEGABYTES = 16;
    private static final int LOOK_AFTER_SECONDS = 1;

    private final Path file;
    private final InetSocketAddress address;
    private final ScheduledExecutorService care = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("embedded-views").factory());
    private MVStore store;
    private MongoServer server;

    private EmbeddedViews(Path file) throws IOException {
        this.file = file;
        this.store = open(file);
        this.server = new MongoServer(new H2Backend(store));
        this.address = server.bind();
    }

    static EmbeddedViews start(Path folder) {
        try {
            Files.createDirectories(folder);
            var views = new EmbeddedViews(folder.resolve("views.mv"));
            views.care.scheduleWithFixedDelay(
                    views::openAgainWhenLost, LOOK_AFTER_SECONDS, LOOK_AFTER_SECONDS, TimeUnit.SECONDS);
            return views;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "mongodb://" + address.getHostString() + ":" + address.getPort();
    }

    @Override
    public void close() {
        care.shutdownNow();
        end();
    }

    private synchronized void end() {
        server.shutdownNow();
        store.close();
    }

    /** The store closes itself, for good, when it cannot be written. */
    private synchronized void openAgainWhenLost() {
        if (!store.isClosed() || care.isShutdown()) {
            return;
        }
        try {
            server.shutdownNow();
            store = open(file);
            server = new MongoServer(new H2Backend(store));
            server.bind(address);
            LOG.info("The views in {} can be written again.", file);
        } catch (IOException | RuntimeException e) {
            LOG.debug("The views cannot be opened yet", e);
            store.closeImmediately();
        }
    }

    private static MVStore open(Path file) throws IOException {
        try {
            return opened(file);
        } catch (MVStoreException | IllegalStateException e) {
            LOG.warn("The views in {} cannot be read and are built anew: {}", file, e.getMessage());
            Files.deleteIfExists(file);
            return opened(file);
        }
    }

    private static MVStore opened(Path file) {
        return new MVStore.Builder()
                .fileName(file.toString())
                .cacheSize(CACHE_MEGABYTES)
                .open();
    }
}
