package org.actionplan.query.imports.words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.imports.reading.ReadNote;
import org.jspecify.annotations.Nullable;

/** A sentence that says a due date was moved, and the date it was moved to. */
record MovedDate(String sentence, WrittenDate to) {

    private static final String MOVES =
            "(?:moved|changed|extended|revised|put back|pushed back|slipped|re-?scheduled|deferred"
                    + "|postponed|delayed|amended|brought forward|carried over)";
    private static final String NEAR = "[^.;\\n]{0,60}?\\b";
    private static final Pattern MOVED = Pattern.compile(
            "\\b(?:(?:date|deadline|time ?scale|target|completion|due)\\b" + NEAR + MOVES + "\\b" + NEAR
                    + "(?:to|until|till)|(?:extended|slipped|deferred|postponed|put back|pushed"
                    + " back|re-?scheduled|brought forward|carried over)(?: from [^.;\\n"
                    + "]{1,30}?)? (?:to|until|till|for)|(?:then|again|further|since) " + MOVES
                    + " (?:to|until|till)|(?:now|new|revised) (?:target"
                    + " |due |completion |end )*(?:date|deadline|due)(?:"
                    + " is| of| now)?(?: by| on| for)?|now"
                    + " (?:expected|planned)(?: by| for| in)?):? (?:the"
                    + " )?(?:end (?:of )?|early |mid |late )?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s|$)|\\n|;");

    /** The last such sentence of the newest note counts, or of the whole cell where it has no dated notes. */
    static @Nullable MovedDate in(String tidy, List<ReadNote> oldestFirst, DateContext context) {
        MovedDate last = null;
        List<String> texts = oldestFirst.isEmpty()
                ? List.of(tidy)
                : oldestFirst.stream().map(ReadNote::text).toList();
        for (String text : texts) {
            MovedDate moved = in(text, context);
            if (moved != null) last = moved;
        }
        return last;
    }

    private static @Nullable MovedDate in(String text, DateContext context) {
        List<Mention> dates = Mentions.in(text, context);
        if (dates.isEmpty()) return null;
        MovedDate last = null;
        Matcher moved = MOVED.matcher(text);
        while (moved.find()) {
            int end = moved.end();
            for (Mention date : dates) {
                if (date.start() >= end && date.start() <= end + 3 && date.span() != null)
                    last = of(text, moved.start(), date);
            }
        }
        return last;
    }

    private static MovedDate of(String text, int at, Mention date) {
        int from = 0;
        int to = text.length();
        Matcher end = SENTENCE_END.matcher(text);
        while (end.find()) {
            if (end.start() < at) from = end.end();
            else if (end.start() >= date.end()) {
                to = end.end();
                break;
            }
        }
        return new MovedDate(text.substring(from, to).strip(), date.written(date.text()));
    }
}
