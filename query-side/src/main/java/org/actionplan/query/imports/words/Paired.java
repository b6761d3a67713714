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

    private static final String NUMBERS = "\\d{1,2}(?: ?(?:,|and|&|-|–|to|, and) ?\\d{1,2}){0,20}";
    private static final String NOUN = "(?:actions?|items?|points?|nos?\\.?|numbers?)? ?";
    /** "Clinical manager (1, 2 and 4)". */
    private static final Pattern BEHIND =
            Pattern.compile(" ?\\(" + NOUN + "(" + NUMBERS + ")\\)[.,;]?", Pattern.CASE_INSENSITIVE);
    /** "1: done. 2: 25 September 2026." */
    private static final Pattern BEFORE = Pattern.compile(
            "(?:^|(?<=[.;,\\n)]|\\d{4})\\s+|(?<=\\n))\\(?" + NOUN + "(" + NUMBERS
                    + ")(?: ?[:)]| ?[–—-](?= )|\\.(?= )) ?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ONE = Pattern.compile("(\\d{1,2})(?: ?(?:-|–|to) ?(\\d{1,2}))?");

    private static final int LONGEST = 500;

    private Paired() {}

    /** Who answers for each item, by its number; the whole cell holds for items that it does not number. */
    public static Map<Integer, OwnersRead> owners(String text, List<Item> items, OwnerLegend legend) {
        Map<Integer, String> parts = numbered(Tidy.text(text));
        OwnersRead all = whole(OwnerWords.read(parts.isEmpty() ? text : "", legend), text);
        Map<Integer, OwnersRead> owners = new LinkedHashMap<>();
        for (Item item : items) {
            owners.computeIfAbsent(item.number(), number -> {
                String part = parts.get(number);
                return part == null ? all : whole(OwnerWords.read(part, legend), text);
            });
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
        if (parts.isEmpty()) inTurn(tidy, items, parts);
        DateRead all = DateWords.read(parts.isEmpty() ? text : "", context);
        Map<Integer, DateRead> dates = new LinkedHashMap<>();
        for (Item item : items) {
            dates.computeIfAbsent(item.number(), number -> {
                String part = parts.get(number);
                return part == null ? all : DateWords.read(part, context);
            });
        }
        return dates;
    }

    /** As many dates as items, one after the other, belong to them in turn. */
    private static void inTurn(String tidy, List<Item> items, Map<Integer, String> parts) {
        String[] inTurn = tidy.split("[;\\n] ?");
        if (items.size() < 2 || inTurn.length != items.size()) return;
        for (int i = 0; i < inTurn.length; i++) parts.put(items.get(i).number(), inTurn[i].strip());
    }

    private static Map<Integer, String> numbered(String tidy) {
        Map<Integer, String> parts = numberedBehind(tidy);
        return parts.isEmpty() ? numberedBefore(tidy) : parts;
    }

    private static Map<Integer, String> numberedBehind(String tidy) {
        Map<Integer, String> parts = new TreeMap<>();
        Matcher behind = BEHIND.matcher(tidy);
        int from = 0;
        while (behind.find()) {
            String part = tidy.substring(from, behind.start());
            put(parts, behind.group(1), part.substring(Math.max(part.lastIndexOf(';'), part.lastIndexOf('\n')) + 1));
            from = behind.end();
        }
        return parts;
    }

    private static Map<Integer, String> numberedBefore(String tidy) {
        Map<Integer, String> parts = new TreeMap<>();
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
        String bare = Tidy.bare(text).replaceFirst("^and ", "");
        ONE.matcher(numbers).results().forEach(match -> {
            int first = Integer.parseInt(match.group(1));
            int last = match.group(2) == null ? first : Integer.parseInt(match.group(2));
            for (int number = first; number <= Math.max(first, last); number++)
                parts.merge(number, bare, (one, two) -> one.length() > LONGEST ? one : one + "; " + two);
        });
    }
}
