package org.actionplan.query.imports.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** A fingerprint of headings: the next edition of a plan has the same, in whatever order its columns stand. */
final class Shape {

    static String of(List<Table> tables) {
        var headings = tables.stream()
                .flatMap(table -> table.headings().stream())
                .map(heading -> Plain.words(heading.text()))
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(headings.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private Shape() {}
}
