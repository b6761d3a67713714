package org.actionplan.query.imports.words;

import java.util.List;
import java.util.regex.Pattern;

/** The words around the dates of a cell: from when, by when, how often, moved, done. */
final class DateTalk {

    private static final Pattern NOTHING = words("[\\s.?_*–—-]*");
    private static final String DONE =
            "(?:completed?|complete|done|achieved|delivered|closed|finished|implemented|actioned"
                    + "|fulfilled|resolved|signed off|in place|met)";
    private static final Pattern STATUS =
            words("(?:now |all |already |fully |partly |partially |not |action |task |works? )?(?:" + DONE
                    + "|started|begun|on ?track|on target|on schedule|in progress|overdue|delayed|behind(?:"
                    + " schedule)?|off track|embedded|withdrawn|superseded|no longer"
                    + " (?:needed|required)|open|red|amber|green|blue)(?!\\w)(?!"
                    + " (?:by|before|within|after|when|once|if|until|with|for|at)\\b).{0,200}");
    private static final Pattern DONE_BEFORE = end("(?<!not |be |to )\\b" + DONE + "(?: on| in)?[ :(–—-]{1,3}");
    private static final Pattern DONE_AFTER = start("[ .,;:(–—-]{1,3}(?:now |all )?" + DONE + "\\b(?! by\\b).*");
    private static final Pattern START =
            end("(?<!week |wk )\\b(?:from|starting|starts?(?: date)?|commenc(?:es?|ing)|begins?|beginning|as"
                    + " of|w\\.?e\\.?f\\.?|effective|since)(?: from| in| on| with)?:? (?:the"
                    + " )?(?:(?:early|mid|late|beginning of|start of|end of)[ -])?(?:w/c )?");
    private static final Pattern BETWEEN = Pattern.compile(
            " ?(?:to|until|till|up to|-|–|—|through to|and ending)(?: the)?(?: end of)?", Pattern.CASE_INSENSITIVE);
    private static final String RHYTHM =
            "daily|weekly|fortnightly|monthly|bi-?monthly|quarterly|termly|yearly|annually|annual|six-monthly|6-monthly|half-yearly|every|each|per|rolling|(?:once|twice|times)"
                + " a (?:week|month|quarter|year)";
    private static final Pattern RHYTHMS = anywhere("\\b(?:" + RHYTHM + ")\\b");
    private static final Pattern REPEATS = anywhere("\\b(?:" + RHYTHM
            + "|then|thereafter|after that|ongoing|on-going|continuing|continuous|and review(?:ed)?)\\b");
    private static final Pattern MOVED = anywhere(
            "\\b(?:extended|revised|moved|changed|now|amended|new date|re-?scheduled|deferred|postponed|slipped|put"
                    + " back)\\b|→|->");

    private static final Pattern BEFORE_IT_MOVED = end("\\b(?:from|was|originally|previously):? ");
    private static final Pattern COUNTED_FROM =
            end("\\b(?:\\d{1,3}|one|two|three|four|six|eight|nine|ten|twelve) (?:working |calendar"
                    + " )?(?:days?|weeks?|months?|years?) (?:of|from|after|following|before|prior to)(?: the)? ");

    private DateTalk() {}

    /** "Within 3 months of 1 April 2026": the date is where the counting starts, not when it ends. */
    static boolean isCountedFrom(String text, Mention date) {
        return COUNTED_FROM.matcher(text.substring(0, date.start())).find();
    }

    /** Dashes and question marks alone are how people leave a cell empty. */
    static boolean saysNothing(String text) {
        return NOTHING.matcher(text).matches();
    }

    static boolean isStatus(String text) {
        return STATUS.matcher(text).matches();
    }

    static boolean isDone(String text, Mention date) {
        return DONE_BEFORE.matcher(text.substring(0, date.start())).find();
    }

    static boolean isDoneAfter(String text, Mention date) {
        return DONE_AFTER.matcher(text.substring(date.end())).matches();
    }

    static boolean isStart(String text, Mention date) {
        return START.matcher(text.substring(0, date.start())).find();
    }

    static boolean repeats(String text, List<Mention> dates) {
        return REPEATS.matcher(around(text, dates)).find();
    }

    /** How often, and not only that it goes on. */
    static boolean hasRhythm(String text, List<Mention> dates) {
        return RHYTHMS.matcher(around(text, dates)).find();
    }

    private static CharSequence around(String text, List<Mention> dates) {
        StringBuilder around = new StringBuilder(text);
        dates.reversed().forEach(date -> around.replace(date.start(), date.end(), " "));
        return around;
    }

    /** "April to June 2026" runs from the first date to the second. */
    static boolean isSpan(String text, List<Mention> dates) {
        if (dates.size() != 2 || dates.get(0).span() == null || dates.get(1).span() == null) return false;
        String between = between(text, dates).strip();
        boolean both = Tidy.lower(text.substring(0, dates.getFirst().start())).endsWith("between ");
        return BETWEEN.matcher(between).matches() || both && between.equals("and");
    }

    /** The date that is in force: the first, unless the words say that it was moved or that a span ends later. */
    static Mention counts(String text, List<Mention> dates) {
        if (dates.size() < 2) return dates.getFirst();
        String between = between(text, dates);
        boolean moved = MOVED.matcher(between).find()
                && !BEFORE_IT_MOVED.matcher(between).find();
        boolean later = moved || isSpan(text, dates);
        return later && dates.get(1).span() != null ? dates.get(1) : dates.getFirst();
    }

    private static String between(String text, List<Mention> dates) {
        return text.substring(dates.get(0).end(), dates.get(1).start());
    }

    private static Pattern anywhere(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    private static Pattern words(String all) {
        return Pattern.compile(all, Pattern.CASE_INSENSITIVE);
    }

    private static Pattern start(String after) {
        return Pattern.compile(after, Pattern.CASE_INSENSITIVE);
    }

    private static Pattern end(String before) {
        return Pattern.compile(before + "$", Pattern.CASE_INSENSITIVE);
    }
}
