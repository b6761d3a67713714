package org.actionplan.query.page.history;

import org.actionplan.query.history.Item;
import org.actionplan.query.page.Addresses;

/** A part of a plan as pages name it, and where it is. */
public record ItemLink(String kind, String words, String address) {

    private static final int LONG = 120;

    /** The item with the words it had. */
    static ItemLink of(Item item, String planReference) {
        var plan = Addresses.plan(planReference);
        return switch (item.kind()) {
            case "plan" -> new ItemLink("Plan", planReference + " " + item.title(), plan);
            case "action" ->
                new ItemLink("Action", item.ref() + " " + item.title(), Addresses.action(planReference, ref(item)));
            case "delegation" ->
                new ItemLink(
                        "Delegated task",
                        shortened(item.title()) + " (" + item.ref() + ")",
                        Addresses.action(planReference, ref(item)) + "#" + item.id());
            case "version" -> new ItemLink("Named version", item.title(), Addresses.asAt(planReference) + "#named");
            case "import" -> new ItemLink("Imported file", item.title(), plan + "#" + item.id());
            default -> new ItemLink(kind(item), shortened(item.title()), plan + "#" + place(item));
        };
    }

    private static String ref(Item item) {
        return String.valueOf(item.ref());
    }

    private static String kind(Item item) {
        return switch (item.kind()) {
            case "objective" -> "Objective";
            case "milestone" -> "Milestone";
            case "lesson" -> "Lesson";
            default -> throw new IllegalArgumentException(item.kind());
        };
    }

    /** Where on the plan's page such items stand. */
    private static String place(Item item) {
        return switch (item.kind()) {
            case "objective" -> "actions";
            default -> item.kind() + "s";
        };
    }

    /** What is named by its whole text, such as a lesson, is named by how it begins. */
    private static String shortened(String text) {
        if (text.length() <= LONG) {
            return text;
        }
        var end = text.lastIndexOf(' ', LONG);
        return text.substring(0, end < LONG / 2 ? text.offsetByCodePoints(0, text.codePointCount(0, LONG)) : end)
                + " …";
    }
}
