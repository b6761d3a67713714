package org.actionplan.query.imports.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of an action's cell, joined where one goes on in the next. */
record Stack(List<Entry> entries) {

    /** @param number as written; 0 when none is */
    record Entry(String text, boolean marked, int number) {}

    private static final Pattern MARK = Pattern.compile(
            "^(?:(?:[•▪‣●○◦■□✓➢►*·–—-]|o(?= ))\\s*|(?:action |item |no\\.?"
                    + " ?)?\\(?(\\d{1,2})[.):](?=\\D|$)\\s*|\\(?(?:[a-zA-Z]|[ivx]{2,4})[.)] ?(?=\\S))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern INLINE = Pattern.compile(
            "(?<=\\S)\\s+(?=[•▪‣●]\\s)|(?<=[.;:,?!)])\\s+(?=\\(?\\d{1,2}[.)] ?\\p{Lu})|(?<=[.;:,])\\s+(?=\\([a-h]\\)"
                    + " )");
    private static final Pattern INTENT = Pattern.compile(
            "^(?:we (?:want|hope|aim|intend|expect|will know)\\b|so that\\b|this (?:will|means|should)"
                    + " (?:ensure|mean|help|make)\\b|(?:intended |expected |desired )?outcomes?(?: ?:|\\b"
                    + " is)|(?:aim|goal|intention|objective|purpose|result|impact)s? ?(?::| is\\b)|to achieve:|what we"
                    + " want\\b|in order (?:to|that)\\b).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern UNFINISHED =
            Pattern.compile("(?s).*(?:[,;&(–—-]| (?:and|or|of|the|to|for|with|a|an|in|by|on|at|that))$");

    static Stack of(String action) {
        List<Entry> entries = new ArrayList<>();
        boolean apart = false;
        for (String line : INLINE.matcher(action).replaceAll("\n").split("\n", -1)) {
            if (line.isBlank()) {
                apart = true;
                continue;
            }
            Entry entry = entry(line.strip());
            if (!entries.isEmpty() && goesOn(entries.getLast(), entry, apart))
                entries.add(joined(entries.removeLast(), entry));
            else if (!entry.text().isEmpty()) entries.add(entry);
            apart = false;
        }
        return new Stack(List.copyOf(entries));
    }

    private static Entry entry(String line) {
        Matcher mark = MARK.matcher(line);
        if (!mark.find()) return new Entry(line, false, 0);
        int number = mark.group(1) == null ? 0 : Integer.parseInt(mark.group(1));
        return new Entry(line.substring(mark.end()).strip(), true, number);
    }

    private static boolean goesOn(Entry above, Entry entry, boolean apart) {
        if (entry.marked()) return false;
        boolean small =
                !entry.text().isEmpty() && Character.isLowerCase(entry.text().charAt(0));
        return small || !apart && UNFINISHED.matcher(above.text()).matches();
    }

    private static Entry joined(Entry above, Entry entry) {
        return new Entry(above.text() + " " + entry.text(), above.marked(), above.number());
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    boolean isOneEntry() {
        return entries.size() == 1;
    }

    /** What is to be done: one action where a list only says what belongs to it, and no sentence about the aim. */
    List<Entry> actions() {
        List<Entry> work = entries.stream()
                .filter(entry -> !INTENT.matcher(entry.text()).matches())
                .toList();
        if (work.isEmpty() || work.getFirst().text().endsWith(":")) return work.isEmpty() ? work : work.subList(0, 1);
        long marked = work.stream().filter(Entry::marked).count();
        return marked > 1 ? work.stream().filter(Entry::marked).toList() : work;
    }
}
