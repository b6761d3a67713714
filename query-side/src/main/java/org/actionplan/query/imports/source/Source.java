package org.actionplan.query.imports.source;

import java.util.List;

/**
 * A file as plain rows.
 *
 * @param sha256 of its bytes, in lower-case hexadecimal
 * @param notices keys of what the person should know about how it was read, such as "tracked changes were taken as accepted"
 */
public record Source(String fileName, Kind kind, String sha256, List<SourceSheet> sheets, List<String> notices) {

    /** What sort of file it is. */
    public enum Kind {
        WORKBOOK,
        SEPARATED,
        DOCUMENT
    }
}
