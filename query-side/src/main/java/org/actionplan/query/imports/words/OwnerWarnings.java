package org.actionplan.query.imports.words;

import java.util.List;
import org.actionplan.query.imports.reading.Warning;

/** What the person is told about owners: whom the file names, and what holds until somebody says more. */
final class OwnerWarnings {

    private static final String UNTIL = " The action has no owner until you choose one.";

    private OwnerWarnings() {}

    static Warning nobody(String text) {
        String found =
                text.isBlank() ? "The file names nobody." : "The file says " + Quoted.of(text) + " and names nobody.";
        return owners("no_owner", text, found + UNTIL);
    }

    static Warning several(String text, List<String> named) {
        return owners(
                "two_owners",
                text,
                "The file names " + inWords(named) + ", and does not say which of them answers for the action."
                        + UNTIL);
    }

    static List<Warning> about(Owner owner, String text) {
        return switch (owner.kind()) {
            case CLEAR -> List.of();
            case GROUP -> List.of(owners("group_owner", text, group(owner)));
            case UNKNOWN_CODE, FIRST_NAME -> unknown(owner);
        };
    }

    /** Codes and first names need an answer wherever they stand. */
    static List<Warning> unknown(Owner owner) {
        return switch (owner.kind()) {
            case CLEAR, GROUP -> List.of();
            case UNKNOWN_CODE ->
                List.of(owners(
                        "unknown_owner_code",
                        owner.written(),
                        Quoted.of(owner.written()) + " is not in the file's list of initials." + points(owner)));
            case FIRST_NAME ->
                List.of(owners(
                        "first_name_only",
                        owner.written(),
                        Quoted.of(owner.written()) + " is a first name alone." + points(owner)));
        };
    }

    private static String points(Owner owner) {
        return (owner.suggest() == null ? "" : " The rest of the file points to " + Quoted.of(owner.suggest()) + ".")
                + " Say who is meant.";
    }

    private static String group(Owner owner) {
        String reads = owner.name().equalsIgnoreCase(owner.written()) ? "" : ", " + Quoted.of(owner.name()) + ",";
        return Quoted.of(owner.written()) + reads + " is more than one person, or changes from day to day." + UNTIL;
    }

    private static String inWords(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? Quoted.of(names.getFirst())
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static Warning owners(String code, String text, String words) {
        return new Warning(code, "owners", text, words);
    }
}
