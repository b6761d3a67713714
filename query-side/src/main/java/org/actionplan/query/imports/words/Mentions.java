package org.actionplan.query.imports.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.actionplan.api.plan.Precision;
import org.actionplan.query.imports.words.DateForm.Found;

/** Finds the dates within a text, in their order. A number that only looks a little like a date is none. */
final class Mentions {

    private static final String WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? ?";
    private static final Pattern WEEK_FROM = Pattern.compile(
            "(?<!\\w)(?:w ?/ ?c|w\\.c\\.|wc|w ?/ ?b|(?:week|wk) ?(?:commencing|beginning|starting|of)):? ?(?:" + WEEKDAY
                    + ")?(?:the )?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WEEK_TO = Pattern.compile(
            "(?<!\\w)(?:w ?/ ?e|(?:week|wk) ?ending):? ?(?:" + WEEKDAY + ")?(?:the )?$", Pattern.CASE_INSENSITIVE);
    private static final int BEFORE = 40;

    private Mentions() {}

    /** Dates of something to come. */
    static List<Mention> in(String text, DateContext context) {
        return find(text, new YearGuess(context, false));
    }

    /** Dates of something that has been, which matters where the year is missing. */
    static List<Mention> past(String text, DateContext context) {
        return find(text, new YearGuess(context, true));
    }

    private static List<Mention> find(String text, YearGuess guess) {
        List<Mention> all = new ArrayList<>();
        DateForm.ALL.forEach(form -> form.looks().matcher(text).results().forEach(match -> {
            Found found = form.means().of(match, guess);
            if (found != null) all.add(mention(text, match, found));
        }));
        return withoutOverlaps(all);
    }

    private static Mention mention(String text, MatchResult match, Found found) {
        Mention mention =
                new Mention(match.start(), match.end(), match.group(), found.span(), found.trouble(), found.order());
        return week(text, mention).withinPlans();
    }

    private static Mention week(String text, Mention mention) {
        Span span = mention.span();
        if (span == null || span.precision() != Precision.DAY) return mention;
        String before = text.substring(Math.max(0, mention.start() - BEFORE), mention.start());
        Matcher from = WEEK_FROM.matcher(before);
        if (from.find()) return mention.fromAs(text, from.end() - from.start(), Span.week(span.first()));
        Matcher to = WEEK_TO.matcher(before);
        return to.find()
                ? mention.fromAs(
                        text, to.end() - to.start(), Span.week(span.first().minusDays(6)))
                : mention;
    }

    /** The sort is stable: of two that begin together, that of the earlier form is kept. */
    private static List<Mention> withoutOverlaps(List<Mention> all) {
        List<Mention> kept = new ArrayList<>();
        int end = 0;
        for (Mention mention :
                all.stream().sorted(Comparator.comparingInt(Mention::start)).toList()) {
            if (mention.start() < end) continue;
            kept.add(mention);
            end = mention.end();
        }
        return List.copyOf(kept);
    }
}
