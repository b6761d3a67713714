package org.actionplan.query.imports.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.actionplan.query.imports.words.DateRead.Order;
import org.actionplan.query.imports.words.Mention.Trouble;
import org.jspecify.annotations.Nullable;

/** One way in which people write dates: how it looks, and what it means. Earlier forms win where two begin together. */
record DateForm(Pattern looks, Meaning means) {

    /** What a match means; null when it is no date after all. */
    interface Meaning {
        @Nullable
        Found of(MatchResult match, YearGuess guess);
    }

    record Found(@Nullable Span span, Trouble trouble, Order order) {
        static Found of(Span span, Trouble trouble) {
            return new Found(span, trouble, Order.NOT_SHOWN);
        }

        static Found none(Trouble trouble) {
            return new Found(null, trouble, Order.NOT_SHOWN);
        }
    }

    private static final String DAY =
            "(?<![\\w.,/£$-])(?<!phase |stage |step |part |tier |level |unit |room |ward |floor"
                    + " )(0?[1-9]|[12]\\d|3[01]|0?0|[3-9]\\d)(?: ?(?:st|nd|rd|th))?";
    private static final String MONTH = "(" + MonthName.PATTERN + ")(?!\\p{L})\\.?";
    private static final String GAP = "(?: of)?[ .,/'’-]{0,3}";
    private static final String YEAR = "((?:19|20|21)\\d\\d|\\d\\d)(?![\\d%])(?![:.]\\d)(?! ?[ap]m\\b)(?! of \\d)";
    private static final String JOIN = " ?(?:,|and|&|to|until|till|or|/|-|–|—) ?";
    private static final String FINANCIAL =
            "(?:fy ?)?((?:19|20|21)\\d\\d|\\d\\d) ?[/–—-] ?((?:19|20|21)\\d\\d|\\d\\d)(?![\\d/.-]\\d|\\d)";
    private static final String QUARTER = "(?<!\\w)(?:q|qtr|quarter) ?([1-4])(?!\\d)";

    static final List<DateForm> ALL = List.of(
            form("(?<![\\d/.-])((?:19|20|21)\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)", DateForm::yearFirst),
            form(
                    DAY + "(?=" + JOIN + "\\d{1,2}(?:st|nd|rd|th)?" + GAP + MONTH + GAP + YEAR + ")",
                    DateForm::dayMonthYear),
            form(DAY + GAP + MONTH + GAP + YEAR, DateForm::dayMonthYear),
            form("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20|21)\\d\\d)\\b", DateForm::monthDayYear),
            form(
                    "\\b" + MONTH + "(?=(?:" + JOIN + MonthName.PATTERN + "\\b){1,11}" + GAP + YEAR + ")",
                    DateForm::monthYear),
            form(DAY + GAP + MONTH, DateForm::dayMonth),
            form("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)\\b", DateForm::monthDay),
            form("\\b" + MONTH + GAP + YEAR, DateForm::monthYear),
            form(
                    "(?<![\\w/.-])(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?(\\d{4}|\\d\\d)(?![\\d/])(?!\\.\\d)",
                    DateForm::figures),
            form(
                    QUARTER + "(?=" + JOIN + "(?:q|qtr|quarter) ?[1-4][ ,:of-]{0,4}" + FINANCIAL + ")",
                    (match, _) -> quarter(match, 1, 2, 3)),
            form(
                    "\\b(spring|summer|autumn|winter)(?=" + JOIN
                            + "(?:spring|summer|autumn|winter),? ((?:20|21)\\d\\d))",
                    DateForm::season),
            form(QUARTER + "[ ,:of-]{0,4}" + FINANCIAL, (match, _) -> quarter(match, 1, 2, 3)),
            form(
                    "(?<![\\w/.-])" + FINANCIAL + "[ ,:-]{0,3}" + "(?:q|qtr|quarter) ?([1-4])(?!\\d)",
                    (match, _) -> quarter(match, 3, 1, 2)),
            form(
                    "(?<!\\w)([1-4])(?:st|nd|rd|th) (?:quarter|qtr),?(?: of)? " + FINANCIAL,
                    (match, _) -> quarter(match, 1, 2, 3)),
            form(
                    QUARTER + "(?:[ ,of-]{1,4}(?:20\\d\\d|\\d\\d))?(?![\\d/])",
                    (_, _) -> Found.none(Trouble.QUARTER_UNCLEAR)),
            form(
                    "\\b(spring|summer|autumn|winter),?(?: of)? ?'?((?:20|21)\\d\\d|\\d\\d)(?: ?[/–-]"
                            + " ?(?:20)?\\d\\d)?(?![\\d%])",
                    DateForm::season),
            form("(?<![\\w/.£-])(?<!\\bq\\d )(?=\\d{4}|fy)" + FINANCIAL, DateForm::financialYear),
            form("(?<![\\w/.-])(0?[1-9]|1[0-2]) ?[/.-] ?((?:20|21)\\d\\d)(?![\\d/.-])", DateForm::monthFigures));

    private static DateForm form(String pattern, Meaning meaning) {
        return new DateForm(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), meaning);
    }

    private static @Nullable Found yearFirst(MatchResult match, YearGuess guess) {
        return day(number(match, 1), number(match, 2), number(match, 3), Trouble.NONE);
    }

    private static @Nullable Found dayMonthYear(MatchResult match, YearGuess guess) {
        return day(year(match, 3), MonthName.number(match.group(2)), number(match, 1), digits(match, 3));
    }

    private static @Nullable Found monthDayYear(MatchResult match, YearGuess guess) {
        return day(number(match, 3), MonthName.number(match.group(1)), number(match, 2), Trouble.NONE);
    }

    private static @Nullable Found dayMonth(MatchResult match, YearGuess guess) {
        return MonthName.isName(match.group(2)) ? guess.day(MonthName.number(match.group(2)), number(match, 1)) : null;
    }

    private static @Nullable Found monthDay(MatchResult match, YearGuess guess) {
        return guess.day(MonthName.number(match.group(1)), number(match, 2));
    }

    private static @Nullable Found monthYear(MatchResult match, YearGuess guess) {
        int month = MonthName.number(match.group(1));
        boolean likelier = digits(match, 2) == Trouble.NONE || guess.couldBeAYear(year(match, 2));
        return likelier
                ? Found.of(Span.month(year(match, 2), month), digits(match, 2))
                : guess.day(month, number(match, 2));
    }

    private static @Nullable Found figures(MatchResult match, YearGuess guess) {
        return Figures.read(
                number(match, 1), number(match, 3), year(match, 4), digits(match, 4), match.group(2), guess);
    }

    private static @Nullable Found quarter(MatchResult match, int quarter, int from, int to) {
        return follows(match, from, to)
                ? Found.of(Span.financialQuarter(year(match, from), number(match, quarter)), Trouble.NONE)
                : Found.none(Trouble.QUARTER_UNCLEAR);
    }

    private static @Nullable Found season(MatchResult match, YearGuess guess) {
        return Found.of(Span.season(year(match, 2), match.group(1)), digits(match, 2));
    }

    private static @Nullable Found financialYear(MatchResult match, YearGuess guess) {
        if (follows(match, 1, 2)) return Found.of(Span.financialYear(year(match, 1)), digits(match, 1));
        int month = number(match, 2);
        boolean isMonth = match.group(1).length() == 4 && match.group(2).length() == 2 && month >= 1 && month <= 12;
        return isMonth ? Found.of(Span.month(year(match, 1), month), Trouble.NONE) : null;
    }

    private static @Nullable Found monthFigures(MatchResult match, YearGuess guess) {
        return Found.of(Span.month(year(match, 2), number(match, 1)), Trouble.NONE);
    }

    static Found day(int year, int month, int day, Trouble trouble) {
        try {
            return Found.of(Span.day(LocalDate.of(year, month, day)), trouble);
        } catch (DateTimeException e) {
            return Found.none(Trouble.IMPOSSIBLE);
        }
    }

    /** Whether the second year is the one after the first, as in 2026/27. */
    private static boolean follows(MatchResult match, int from, int to) {
        return (number(match, from) + 1) % 100 == number(match, to) % 100;
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    /** Two digits from 70 on are of the last century, which is before any plan of ours. */
    private static int year(MatchResult match, int group) {
        int number = number(match, group);
        if (number >= 100) return number;
        return number + (number >= 70 ? 1900 : 2000);
    }

    private static Trouble digits(MatchResult match, int group) {
        return match.group(group).length() == 2 ? Trouble.TWO_DIGIT_YEAR : Trouble.NONE;
    }
}
