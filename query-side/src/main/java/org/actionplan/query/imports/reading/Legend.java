package org.actionplan.query.imports.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.actionplan.query.imports.words.Colours;
import org.actionplan.query.imports.words.OwnerLegend;
import org.jspecify.annotations.Nullable;

/**
 * What the file itself explains.
 *
 * @param status its status words
 * @param owners its initials, codes and people
 * @param priorities its priorities, in lower case; empty when it explains none
 * @param printed counts that somebody typed
 */
record Legend(List<StatusEntry> status, OwnerLegend owners, Set<String> priorities, List<Printed> printed) {

    /** A count as it stands in the file, of a status word or of all actions. */
    record Printed(String where, String word, int number) {}

    /** The entry that this background stands for; the exact shade first, then the plain colour. */
    Optional<StatusEntry> ofFill(@Nullable String fill) {
        if (fill == null) {
            return Optional.empty();
        }
        var exact = status.stream().filter(entry -> fill.equals(entry.fill())).findFirst();
        return exact.isPresent() ? exact : Colours.name(fill).flatMap(this::ofColour);
    }

    private Optional<StatusEntry> ofColour(String colour) {
        var same =
                status.stream().filter(entry -> colour.equals(entry.colour())).toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    Legend withPosts(Set<String> posts) {
        return new Legend(status, new OwnerLegend(owners.codes(), owners.names(), posts), priorities, printed);
    }
}
