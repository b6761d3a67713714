package org.actionplan.query.imports.words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.actionplan.api.plan.WrittenDate;
import org.jspecify.annotations.Nullable;

/**
 * An action's text without the words that say it is done.
 *
 * @param when null when nothing says so
 */
record Done(String text, @Nullable WrittenDate when) {

    private static final Pattern AT_END = Pattern.compile(
            "(?:[(\\[] ?| [–—-] |(?<=[.!?]) )(?:now |already )?(?:done|completed?|achieved|actioned|finished)\\b(?:"
                    + " on| in|:)? ?([^()\\[\\]\\n"
                    + "]{0,40}?) ?[)\\].]?$",
            Pattern.CASE_INSENSITIVE);

    static Done in(String text) {
        Matcher end = AT_END.matcher(text);
        if (!end.find() || end.start() == 0) return new Done(text, null);
        String rest = end.group(1).strip();
        List<Mention> dates = Mentions.past(rest, DateContext.NONE);
        boolean dateOnly = dates.size() == 1 && dates.getFirst().text().length() >= rest.length() - 2;
        if (!rest.isEmpty() && !dateOnly) return new Done(text, null);
        String before = text.substring(0, end.start()).strip();
        return new Done(
                before,
                rest.isEmpty() ? WrittenDate.undated("done") : dates.getFirst().written(rest));
    }
}
