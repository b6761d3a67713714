package org.actionplan.query.imports.source;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the ending of a file's name promises. It decides nothing, but a person is told when it promises something else. */
final class FileName {

    private static final Map<String, Source.Kind> PROMISED = Map.of(
            "xlsx", Source.Kind.WORKBOOK,
            "xlsm", Source.Kind.WORKBOOK,
            "xls", Source.Kind.WORKBOOK,
            "docx", Source.Kind.DOCUMENT,
            "docm", Source.Kind.DOCUMENT,
            "doc", Source.Kind.DOCUMENT,
            "csv", Source.Kind.SEPARATED,
            "tsv", Source.Kind.SEPARATED,
            "txt", Source.Kind.SEPARATED);

    private FileName() {}

    static Optional<String> notice(String fileName, Source.Kind found) {
        var ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return PROMISED.getOrDefault(ending, found) == found
                ? Optional.empty()
                : Optional.of("The name of the file ends in .%s, but it is %s. It was read as what it is."
                        .formatted(ending, words(found)));
    }

    private static String words(Source.Kind kind) {
        return switch (kind) {
            case WORKBOOK -> "an Excel workbook";
            case SEPARATED -> "text with separated fields, such as a CSV file";
            case DOCUMENT -> "a Word document";
        };
    }
}
