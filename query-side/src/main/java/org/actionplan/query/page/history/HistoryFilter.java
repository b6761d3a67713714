package org.actionplan.query.page.history;

import java.util.StringJoiner;
import org.actionplan.query.history.HistoryAsked;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.web.Asked;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a history page asks for, just as it was typed.
 *
 * @param page counted from 1; whatever is no number is the first
 */
public record HistoryFilter(String item, String person, DayTyped since, DayTyped until, int page) {

    static HistoryFilter of(Asked asked) {
        return new HistoryFilter(
                asked.text("item").orElse(""),
                asked.text("person").orElse(""),
                DayTyped.of(asked.text("since").orElse("")),
                DayTyped.of(asked.text("until").orElse("")),
                asked.text("page")
                        .filter(text -> text.matches("[1-9]\\d{0,5}"))
                        .map(Integer::valueOf)
                        .orElse(1));
    }

    /** The question behind it; a day that cannot be read is not asked about. */
    HistoryAsked asked() {
        return new HistoryAsked(orNull(item), orNull(person), since.start(), until.end());
    }

    public boolean isEmpty() {
        return item.isEmpty()
                && person.isEmpty()
                && since.text().isEmpty()
                && until.text().isEmpty();
    }

    /** Another page of the same history. */
    String address(String planReference, int otherPage) {
        var query = new StringJoiner("&", "?", "");
        add(query, "item", item);
        add(query, "person", person);
        add(query, "since", since.text());
        add(query, "until", until.text());
        add(query, "page", String.valueOf(otherPage));
        return Addresses.history(planReference) + query;
    }

    private static void add(StringJoiner query, String name, String value) {
        if (!value.isEmpty()) {
            query.add(name + "=" + Addresses.encoded(value));
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
