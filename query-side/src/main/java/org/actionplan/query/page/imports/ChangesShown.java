package org.actionplan.query.page.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.actionplan.query.imports.draft.Preview;
import org.actionplan.query.imports.editions.ProposedChange;
import org.actionplan.query.imports.editions.ProposedChange.Kind;
import org.actionplan.query.page.FormPage.Wrong;
import org.springframework.util.MultiValueMap;

/** Asks which changes of a later edition are accepted, sort by sort, the old beside the new. */
public record ChangesShown(List<Group> groups) {

    static final String TAKEN = "change";

    /** All changes of one sort. */
    public record Group(String title, List<Change> changes) {}

    /**
     * One change.
     *
     * @param doubt why one should look twice; empty when nothing speaks against it
     */
    public record Change(
            String field,
            String id,
            String ref,
            String title,
            String where,
            List<String> was,
            List<String> now,
            String words,
            String doubt,
            boolean isTaken) {}

    static ChangesShown of(Preview preview) {
        var said = preview.draft().choices().changes();
        return new ChangesShown(Arrays.stream(Kind.values())
                .map(kind -> new Group(title(kind), changes(preview, kind, said)))
                .filter(group -> !group.changes().isEmpty())
                .toList());
    }

    private static List<Change> changes(Preview preview, Kind kind, Map<String, Boolean> said) {
        return preview.changes().stream()
                .filter(change -> change.kind() == kind)
                .map(change -> shown(change, said.getOrDefault(change.id(), change.isProposed())))
                .toList();
    }

    private static Change shown(ProposedChange change, boolean isTaken) {
        return new Change(
                field(change),
                change.id(),
                change.ref(),
                Shortened.title(change.title()),
                change.where(),
                change.from().isBlank() ? List.of() : List.of(change.from()),
                change.to().isBlank() ? List.of() : List.of(change.to()),
                change.words(),
                Objects.requireNonNullElse(change.doubt(), ""),
                isTaken);
    }

    static String title(Kind kind) {
        return switch (kind) {
            case DUE -> "Moved dates";
            case OWNER -> "New owners";
            case REWORDED -> "Reworded";
            case STATE -> "How they stand";
            case NOTES -> "Notes on progress";
            case REMOVED -> "No longer in the file";
            case ADDED -> "New in the file";
        };
    }

    private static String field(ProposedChange change) {
        return Field.of(TAKEN, change.id());
    }

    /** Every change that was shown, and whether it was ticked. */
    static Map<String, Boolean> read(Preview preview, MultiValueMap<String, String> form) {
        var ticked = Set.copyOf(form.getOrDefault(TAKEN, List.of()));
        var taken = new HashMap<String, Boolean>();
        preview.changes().forEach(change -> taken.put(change.id(), ticked.contains(change.id())));
        return Map.copyOf(taken);
    }

    /** Some changes make sense only together with another, such as opening a closed action again. */
    static List<Wrong> wrong(Preview preview, Map<String, Boolean> taken) {
        var words = preview.changes().stream().collect(Collectors.toMap(ProposedChange::id, ProposedChange::words));
        return preview.changes().stream()
                .filter(change -> taken.getOrDefault(change.id(), false))
                .filter(change -> change.needs() != null && !taken.getOrDefault(change.needs(), false))
                .map(change -> new Wrong(
                        field(change),
                        change.ref() + ": this can only be accepted together with “"
                                + words.getOrDefault(Objects.requireNonNull(change.needs()), "") + "”"))
                .toList();
    }
}
