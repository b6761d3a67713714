package org.actionplan.query.imports.words;

import java.util.Map;
import java.util.Set;

/**
 * Whom a file's codes and names stand for.
 *
 * @param codes what initials and codes mean by the file's own key ("HC" is the head cook)
 * @param names people named elsewhere in the file, with their posts ("Marian Fenhollow" is the registered manager); the
 *     post may be empty
 * @param posts posts that the file writes out in full elsewhere, to which unknown initials may point
 */
public record OwnerLegend(Map<String, String> codes, Map<String, String> names, Set<String> posts) {

    public static final OwnerLegend NONE = new OwnerLegend(Map.of(), Map.of());

    public OwnerLegend(Map<String, String> codes, Map<String, String> names) {
        this(codes, names, Set.of());
    }
}
