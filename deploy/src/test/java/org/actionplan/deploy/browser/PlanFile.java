package org.actionplan.deploy.browser;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files as people have them on their computers. */
final class PlanFile {

    static final String CARE_HOME = "care-home-improvement-plan.xlsx";
    static final String COUNCIL = "council-improvement-plan.csv";

    private static final Path EXAMPLES = Path.of("../query-side/src/test/resources/import");

    private PlanFile() {}

    /** One of the examples. */
    static FilePayload example(String name) {
        return of(name, bytes(name));
    }

    /** One of the examples as somebody has changed it since. */
    static FilePayload edited(String name, String was, String now) {
        var text = new String(bytes(name), StandardCharsets.ISO_8859_1); // every byte stays as it is
        if (!text.contains(was)) {
            throw new IllegalArgumentException(name + " does not say " + was);
        }
        return of(name, text.replace(was, now).getBytes(StandardCharsets.ISO_8859_1));
    }

    static FilePayload of(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(EXAMPLES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
