package org.actionplan.query.imports.source;

import java.util.List;

/**
 * A file as plain rows.
 *
 * @param sha256 of its bytes, in lower-case hexadecimal
 * @param notices what the person should know about how it was read, in whole sentences of plain English
 */
public record Source(String fileName, Kind kind, String sha256, List<SourceSheet> sheets, List<String> notices) {

    /** What sort of file it is. */
    public enum Kind {
        WORKBOOK,
        SEPARATED,
        DOCUMENT
    }
}
