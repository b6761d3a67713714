package org.actionplan.query.page.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.actionplan.query.page.JtePages;

/** An evidence document as the page that is printed: XHTML with its own style sheet, since it leaves the tracker. */
final class EvidencePaper {

    private static final String STYLE = style();

    private EvidencePaper() {}

    static String of(EvidenceShown document) {
        return JtePages.text("evidence/paper", Map.of("document", document, "style", STYLE));
    }

    private static String style() {
        try (var file = Objects.requireNonNull(EvidencePaper.class.getResourceAsStream("paper.css"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
