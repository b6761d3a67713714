package org.actionplan.query.imports.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.actionplan.query.imports.reading.Owners;

/** Owners and dates that a form gives for the items of another cell, by their numbers or one after the other. */
public final class Paired {

    private static final String NUMBERS = "\\d{1,2}(?: ?(?:,|and|&|-|–|to|, and) ?\\d{1,2})*";
    /** "Clinical manager (1, 2 and 4)". */
    private static final Pattern BEHIND = Pattern.compile(
            "([^;\\n()]+?) ?\\((?:actions?|items?|points?|nos?\\.?|numbers?)? ?(" + NUMBERS + ")\\)[.,;]?\\s*",
            Pattern.CASE_INSENSITIVE);
    /** "1: done. 2: 25 September 2026." */
    private static final Pattern BEFORE = Pattern.compile(
            "(?:^|(?<=[.;,\\n)])\\s*)\\(?(?:actions?|items?|points?|nos?\\.?|numbers?)? ?(" + NUMBERS
                    + ")(?: ?[:)]| ?[–—-](?= )|\\.(?= )) ?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ONE = Pattern.compile("(\\d{1,2})(?: ?(?:-|–|to) ?(\\d{1,2}))?");

    private Paired() {}

    /** Who answers for each item, by its number; the whole cell holds for items that it does not number. */
    public static Map<Integer, OwnersRead> owners(String text, List<Item> items, OwnerLegend legend) {
        Map<Integer, String> parts = numbered(Tidy.text(text));
        Map<Integer, OwnersRead> owners = new LinkedHashMap<>();
        for (Item item : items) {
            String part = parts.isEmpty() ? text : parts.getOrDefault(item.number(), "");
            owners.put(item.number(), whole(OwnerWords.read(part, legend), text));
        }
        return owners;
    }

    /** The text stays the cell's whole, so that nothing it says is lost with one item. */
    private static OwnersRead whole(OwnersRead read, String text) {
        Owners owners = read.owners();
        return new OwnersRead(
                new Owners(text, owners.accountable(), owners.named(), owners.support(), owners.suggest()),
                read.warnings());
    }

    /** When each item is due, by its number, with the words that speak of it. */
    public static Map<Integer, DateRead> dates(String text, List<Item> items, DateContext context) {
        String tidy = Tidy.text(text);
        Map<Integer, String> parts = numbered(tidy);
        List<String> inTurn = List.of(tidy.split("[;\\n] ?"));
        boolean turns = parts.isEmpty() && items.size() > 1 && inTurn.size() == items.size();
        Map<Integer, DateRead> dates = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            int number = items.get(i).number();
            String all = turns ? inTurn.get(i).strip() : text;
            dates.put(number, DateWords.read(parts.isEmpty() ? all : parts.getOrDefault(number, ""), context));
        }
        return dates;
    }

    private static Map<Integer, String> numbered(String tidy) {
        Map<Integer, String> parts = new TreeMap<>();
        Matcher behind = BEHIND.matcher(tidy);
        while (behind.find()) put(parts, behind.group(2), behind.group(1));
        if (!parts.isEmpty()) return parts;
        Matcher before = BEFORE.matcher(tidy);
        int from = -1;
        String numbers = "";
        while (before.find()) {
            if (from >= 0) put(parts, numbers, tidy.substring(from, before.start()));
            numbers = before.group(1);
            from = before.end();
        }
        if (from >= 0) put(parts, numbers, tidy.substring(from));
        return parts;
    }

    private static void put(Map<Integer, String> parts, String numbers, String text) {
        String bare = text.strip().replaceFirst("[.,;]+$", "").replaceFirst("^(?:and|,|;) ?", "");
        ONE.matcher(numbers).results().forEach(match -> {
            int first = Integer.parseInt(match.group(1));
            int last = match.group(2) == null ? first : Integer.parseInt(match.group(2));
            for (int number = first; number <= Math.max(first, last); number++)
                parts.merge(number, bare, (one, two) -> one + "; " + two);
        });
    }
}
