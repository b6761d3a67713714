package org.actionplan.deploy.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A form with a file, as a browser or a program sends it. */
record Upload(ByteArrayOutputStream body) {

    private static final String BOUNDARY = "----a-boundary-that-stands-in-no-file";

    /** The example plans, where the reading of files is proved. */
    static byte[] example(String name) {
        try {
            return Files.readAllBytes(Path.of("../query-side/src/test/resources/import", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Upload of(String name, byte[] content) {
        return empty().file("file", name, content);
    }

    static Upload empty() {
        return new Upload(new ByteArrayOutputStream());
    }

    Upload file(String part, String name, byte[] content) {
        text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.writeBytes(content);
        return text("\r\n");
    }

    Upload field(String part, String value) {
        return text(
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + part + "\"\r\n\r\n" + value + "\r\n");
    }

    Answer by(Caller caller) {
        text("--" + BOUNDARY + "--\r\n");
        return caller.call(
                "POST",
                "/api/imports",
                BodyPublishers.ofByteArray(body.toByteArray()),
                Map.of("Content-Type", "multipart/form-data; boundary=" + BOUNDARY));
    }

    private Upload text(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }
}
