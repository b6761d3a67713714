package org.actionplan.query.page;

import java.util.List;
import org.actionplan.api.form.Limits;

/**
 * One question of a form.
 *
 * @param name the field's name, the same as in the command it fills
 * @param missing what is said when it was left empty
 * @param limit how many characters its text, or each line of a list, may have
 * @param options what can be chosen, where there is a choice
 * @param typed what stands in it: a day has three parts, ticks as many as there are, everything else one
 */
public record Question(
        String name,
        Kind kind,
        String label,
        String hint,
        boolean optional,
        String missing,
        int limit,
        List<Option> options,
        List<String> typed) {

    /** How it is answered. */
    public enum Kind {
        /** One line of text. */
        LINE,
        /** Several lines of text. */
        TEXT,
        /** A list, one entry a line. */
        LIST,
        /** Day, month and year, each in a box of its own. */
        DAY,
        /** One of a few, all of them visible. */
        CHOICE,
        /** One of many. */
        SELECT,
        /** Any number of a few. */
        TICKS,
        /** A password that is being chosen. */
        NEW_PASSWORD,
        /** A password that is known already. */
        PASSWORD
    }

    /** Something that can be chosen. */
    public record Option(String value, String label, String hint) {

        public static Option of(String value, String label) {
            return new Option(value, label, "");
        }
    }

    /** The names under which the parts of a day are sent. */
    static final List<String> DAY_PARTS = List.of("-day", "-month", "-year");

    /** A question that has to be answered, with nothing in it yet. */
    static Question of(String name, Kind kind, String label, String hint, List<Option> options) {
        var limit = kind == Kind.TEXT ? Limits.TEXT : Limits.TITLE;
        return new Question(name, kind, label, hint, false, "Fill this in: " + label, limit, options, List.of());
    }

    Question answered(List<String> answer) {
        return new Question(name, kind, label, hint, optional, missing, limit, options, answer);
    }

    Question optionally() {
        return new Question(name, kind, label, hint, true, missing, limit, options, typed);
    }

    Question saying(String whenMissing) {
        return new Question(name, kind, label, hint, optional, whenMissing, limit, options, typed);
    }

    Question upTo(int characters) {
        return new Question(name, kind, label, hint, optional, missing, characters, options, typed);
    }

    /** The label as it is shown; only what may be left out says so. */
    public String shownLabel() {
        return optional ? label + " (optional)" : label;
    }

    /** What stands in a box of one value. */
    public String value() {
        return part(0);
    }

    /** What stands in one part of a day. */
    public String part(int index) {
        return index < typed.size() ? typed.get(index) : "";
    }

    public boolean isChosen(Option option) {
        return typed.contains(option.value());
    }

    /** Where the summary of problems leads: the first box of the question. */
    public String target() {
        return switch (kind) {
            case DAY -> name + DAY_PARTS.getFirst();
            case CHOICE, TICKS -> name + "-0";
            default -> name;
        };
    }
}
