package org.actionplan.query.imports.words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.actionplan.query.imports.words.DateForm.Found;
import org.actionplan.query.imports.words.DateRead.Order;
import org.actionplan.query.imports.words.Mention.Trouble;

/** Dates so short that only a cell that says nothing else means one: "2026", "by end of June", "30/4", "spring". */
final class LooseDate {

    private static final String FILLER =
            "(?:(?:by|in|during|before|until|till|to|for|due|of|the|end|early|late|mid|middle|beginning|start|first"
                    + " half|second half|summer|calendar|year|target|date|from)\\b[ :-]?){0,6}";
    private static final String AFTER = "(?: (?:at the )?(?:latest|end|only|year end))?[.*]?";
    private static final Pattern YEAR = whole("((?:19|20|21)\\d\\d)");
    private static final Pattern MONTH = whole("(" + MonthName.PATTERN + ")\\.?");
    private static final Pattern FINANCIAL_YEAR = whole("(\\d\\d) ?[/–-] ?(\\d\\d)");
    private static final Pattern DAY_MONTH = whole("(\\d{1,2})/(\\d{1,2})");
    private static final Pattern SEASON = whole("(spring|summer|autumn|winter)(?: term)?");

    private LooseDate() {}

    static List<Mention> in(String text, DateContext context) {
        YearGuess guess = new YearGuess(context, false);
        Matcher year = YEAR.matcher(text);
        if (year.matches()) return one(text, year, Found.of(Span.year(Integer.parseInt(year.group(1))), Trouble.NONE));
        Matcher month = MONTH.matcher(text);
        if (month.matches()) return one(text, month, guess.month(MonthName.number(month.group(1))));
        Matcher two = FINANCIAL_YEAR.matcher(text);
        if (two.matches() && isFinancialYear(two, guess)) return one(text, two, financialYear(two));
        Matcher figures = DAY_MONTH.matcher(text);
        if (figures.matches()) return one(text, figures, dayMonth(figures, guess));
        Matcher season = SEASON.matcher(text);
        return season.matches() ? one(text, season, Found.none(Trouble.NO_YEAR)) : List.of();
    }

    private static Pattern whole(String core) {
        return Pattern.compile(FILLER + core + AFTER, Pattern.CASE_INSENSITIVE);
    }

    private static Found dayMonth(Matcher figures, YearGuess guess) {
        int one = Integer.parseInt(figures.group(1));
        int two = Integer.parseInt(figures.group(2));
        boolean month = one >= 1 && one <= 12 && two > 12 && guess.couldBeAYear(2000 + two);
        if (month) return Found.of(Span.month(2000 + two, one), Trouble.TWO_DIGIT_YEAR);
        boolean clear = one > 12 && two <= 12;
        return clear ? guess.day(two, one) : Found.none(Trouble.NO_YEAR);
    }

    private static boolean isFinancialYear(Matcher two, YearGuess guess) {
        int from = Integer.parseInt(two.group(1));
        return (from + 1) % 100 == Integer.parseInt(two.group(2)) && guess.couldBeAYear(2000 + from);
    }

    private static Found financialYear(Matcher two) {
        return Found.of(Span.financialYear(2000 + Integer.parseInt(two.group(1))), Trouble.TWO_DIGIT_YEAR);
    }

    private static List<Mention> one(String text, Matcher match, Found found) {
        Mention mention =
                new Mention(match.start(1), match.end(), text, found.span(), found.trouble(), Order.NOT_SHOWN);
        return List.of(mention.withinPlans());
    }
}
