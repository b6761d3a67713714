package org.actionplan.query.imports.words;

import java.util.ArrayList;
import java.util.List;
import org.actionplan.api.form.Limits;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.imports.reading.Warning;
import org.actionplan.query.imports.words.Stack.Entry;
import org.jspecify.annotations.Nullable;

/** What an action's cell says: the action, its evidence, and whether it is several stacked upon each other. */
public final class ActionWords {

    private static final int SENTENCE_AT_LEAST = 60;

    private ActionWords() {}

    public static ActionRead read(String text) {
        String tidy = Tidy.text(text);
        EvidenceLines parts = EvidenceLines.of(tidy);
        Stack stack = Stack.of(parts.action());
        List<Item> items = items(stack);
        boolean several = items.size() > 1;
        String whole = several ? items.getFirst().text() : stack.isEmpty() ? "" : one(stack, items);
        String title = title(whole);
        @Nullable WrittenDate done = items.size() == 1 ? items.getFirst().done() : null;
        boolean saysItAll = !several && done == null && title.equals(whole) && stack.isOneEntry();
        return new ActionRead(
                title,
                saysItAll ? null : tidy,
                several ? items.stream().map(item -> title(item.text())).toList() : List.of(),
                parts.evidence(),
                done,
                several ? List.of(stacked(items)) : List.of());
    }

    /** The actions of a form's cell, each with the number by which other cells speak of it. */
    public static List<Item> items(String text) {
        return items(Stack.of(EvidenceLines.of(Tidy.text(text)).action()));
    }

    private static List<Item> items(Stack stack) {
        List<Item> items = new ArrayList<>();
        for (Entry entry : stack.actions()) {
            Done done = Done.in(entry.text());
            int number = entry.number() > 0 ? entry.number() : items.size() + 1;
            if (!done.text().isEmpty()) items.add(new Item(number, done.text(), done.when()));
        }
        return List.copyOf(items);
    }

    private static String one(Stack stack, List<Item> items) {
        return items.isEmpty()
                ? stack.entries().getFirst().text()
                : items.getFirst().text();
    }

    /** Cut at the end of a sentence where that leaves enough, otherwise at a word. */
    static String title(String whole) {
        if (whole.length() <= Limits.TITLE) return whole;
        String start = whole.substring(0, Limits.TITLE + 1);
        int sentence = start.lastIndexOf(". ") + 1;
        if (sentence >= SENTENCE_AT_LEAST) return start.substring(0, sentence);
        int word = start.lastIndexOf(' ');
        int end = word > 0 ? word : Limits.TITLE;
        return whole.substring(0, end).replaceFirst("[\\s,;:–—-]+$", "");
    }

    private static Warning stacked(List<Item> items) {
        return new Warning(
                "stacked_cell",
                "action",
                "",
                "This cell holds " + items.size()
                        + " actions. They come in as one, with the whole text, unless you split them.");
    }
}
