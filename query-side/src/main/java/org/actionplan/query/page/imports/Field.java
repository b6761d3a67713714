package org.actionplan.query.page.imports;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names the box of a question about a text of the file, whatever characters stand in it. */
final class Field {

    private Field() {}

    /** The same text has the same box as long as the file is the same, also when other questions come or go. */
    static String of(String question, String text) {
        return question + "-"
                + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .substring(0, 13);
    }
}
