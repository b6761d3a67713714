package org.actionplan.query.imports.reading;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.actionplan.query.imports.words.DateContext;
import org.actionplan.query.imports.words.DateWords;
import org.jspecify.annotations.Nullable;

/** Finds the day a file describes ("Position at 31 October 2026") and the day its plan was agreed. */
final class DayFinder {

    private static final String DAY = "((?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? )?[A-Za-z]{3,9},? \\d{4}"
            + "|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[- ][A-Za-z]{3,9}[- ]\\d{2,4})";
    private static final Pattern POSITION =
            Pattern.compile("(?i)(?<!next )\\b(?:(?:position|as|status|progress|correct|up to"
                    + " date|data|reviewed|updated|review|summary)[^.\\d]{0,30}?\\b(?:at|of|on|to|as at)|last"
                    + " (?:updated|reviewed|modified)[^.\\d]{0,12}?|updated|reviewed)[ :]*(?:the )?" + DAY);
    private static final Pattern WRITTEN = Pattern.compile(
            "(?i)\\b(?:agreed|written|approved|adopted|signed|issued|submitted|created|dated)\\b[^.\\d]{0,30}?" + DAY);
    private static final Pattern POSITION_LABEL = Pattern.compile(
            "(?:date )?(?:of )?(?:the )?(?:last )?(?:plan )?(?:review|reviewed|updated?|modified|amended)(?: date|"
                    + " on)?|(?:date )?(?:last )?(?:updated|reviewed|modified|amended)(?: on|"
                    + " date)?|(?:position|status|progress) (?:as )?at|as at|as of|date (?:of )?(?:last |latest |this"
                    + " )?(?:review|update)|(?:latest|last) (?:review|update)(?: date)?");
    private static final Pattern WRITTEN_LABEL = Pattern.compile(
            "date|date of (?:the )?(?:action |improvement )?plan|(?:action |improvement )?plan date|date (?:plan"
                    + " )?(?:agreed|written|created|completed|signed|approved|issued|submitted|sent)|plan"
                    + " (?:agreed|written)(?: on)?|agreed|signed|submitted|completed on|date of"
                    + " (?:issue|submission|signing)");

    private final DateContext context;
    private @Nullable LocalDate position;
    private @Nullable LocalDate written;

    DayFinder(DateContext context) {
        this.context = context;
    }

    void labelled(String label, String says) {
        var words = Plain.words(label);
        var day = day(says);
        if (day != null && POSITION_LABEL.matcher(words).matches()) {
            position = later(position, day);
        } else if (day != null && WRITTEN_LABEL.matcher(words).matches()) {
            written = later(written, day);
        }
    }

    void sentence(String line) {
        var at = POSITION.matcher(line);
        while (at.find()) {
            position = later(position, day(at.group(1)));
        }
        var agreed = WRITTEN.matcher(line);
        while (agreed.find()) {
            written = later(written, day(agreed.group(1)));
        }
    }

    private @Nullable LocalDate day(String text) {
        return text.length() > 60 ? null : DateWords.read(text, context).date().last();
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    @Nullable
    LocalDate asOf() {
        return position != null ? position : written;
    }

    @Nullable
    LocalDate written() {
        return written;
    }
}
