package org.actionplan.deploy.views;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.actionplan.deploy.settings.WrongSetting;
import org.jspecify.annotations.Nullable;

/** The views' store: the one at an address, or an embedded one that speaks the same protocol. */
public final class ViewStore implements AutoCloseable {

    private static final String DATABASE = "tracker";
    private static final int PATIENCE_SECONDS = 2;

    private final MongoClient client;
    private final MongoDatabase database;
    private final @Nullable EmbeddedViews embedded;

    private ViewStore(ConnectionString address, @Nullable EmbeddedViews embedded) {
        var settings = MongoClientSettings.builder()
                .applyConnectionString(address)
                .applicationName("action-plan-tracker")
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .build();
        this.client = MongoClients.create(settings);
        this.database = client.getDatabase(Objects.requireNonNullElse(address.getDatabase(), DATABASE));
        this.embedded = embedded;
    }

    /** @param url a {@code mongodb://} address, or empty for an embedded store in the folder */
    public static ViewStore open(String url, Path folder) {
        if (url.isEmpty()) {
            var embedded = EmbeddedViews.start(folder);
            return new ViewStore(new ConnectionString(embedded.address()), embedded);
        }
        try {
            return new ViewStore(new ConnectionString(url), null);
        } catch (IllegalArgumentException e) {
            throw new WrongSetting(
                    "tracker.views.url has to be empty or start with mongodb:// (" + e.getMessage() + ")");
        }
    }

    public MongoDatabase database() {
        return database;
    }

    @Override
    public void close() {
        client.close();
        if (embedded != null) {
            embedded.close();
        }
    }
}
