package org.actionplan.query.page.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.plan.MilestoneLine;

/**
 * The milestones of a plan in the order of their days: as words, and as marks on a line of months.
 *
 * @param today where today is on the line, or -1 when it lies outside
 */
public record Timeline(List<Step> steps, List<Tick> months, int today) {

    /** How long the line is; the picture is drawn in these units. */
    public static final int LENGTH = 1000;

    private static final int SIDE = 32;
    private static final int MOST_MONTHS = 14;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uu", Locale.UK);

    /**
     * One milestone.
     *
     * @param kind {@code reached}, {@code late} or {@code ahead}
     * @param place its number on the line
     * @param x where its mark is on the line
     */
    public record Step(
            String id, int place, String title, String kind, String day, String words, String moved, int x) {}

    /** The first day of a month on the line. */
    public record Tick(int x, String word) {}

    static Timeline of(List<MilestoneLine> milestones, LocalDate today) {
        var inOrder = milestones.stream()
                .sorted(Comparator.comparing(Timeline::dayOf).thenComparing(MilestoneLine::title))
                .toList();
        if (inOrder.isEmpty()) {
            return new Timeline(List.of(), List.of(), -1);
        }
        var first = YearMonth.from(dayOf(inOrder.getFirst()));
        var last = YearMonth.from(dayOf(inOrder.getLast())).plusMonths(1);
        var scale = new Scale(first.atDay(1), last.atDay(1));
        var steps = new ArrayList<Step>();
        inOrder.forEach(line -> steps.add(step(line, steps.size() + 1, today, scale)));
        return new Timeline(steps, months(first, last, scale), scale.holds(today) ? scale.at(today) : -1);
    }

    private record Scale(LocalDate from, LocalDate to) {

        int at(LocalDate day) {
            var share = ChronoUnit.DAYS.between(from, day) / (double) ChronoUnit.DAYS.between(from, to);
            return (int) Math.round(SIDE + share * (LENGTH - 2 * SIDE));
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    private static List<Tick> months(YearMonth first, YearMonth last, Scale scale) {
        var step = ChronoUnit.MONTHS.between(first, last) / MOST_MONTHS + 1;
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(step))
                .map(month ->
                        new Tick(scale.at(month.atDay(1)), MONTH.format(month).replace("Sept", "Sep")))
                .toList();
    }

    private static Step step(MilestoneLine line, int place, LocalDate today, Scale scale) {
        var reachedOn = line.reachedOn();
        var late = reachedOn == null && line.dueBy().isBefore(today);
        return new Step(
                line.milestoneId().value(),
                place,
                line.title(),
                reachedOn != null ? "reached" : late ? "late" : "ahead",
                InEnglish.shortDay(dayOf(line)),
                reachedOn != null ? reached(line, reachedOn) : expected(line, today),
                moved(line),
                scale.at(dayOf(line)));
    }

    /** Where it stands on the line: when it was reached, or when it is expected. */
    private static LocalDate dayOf(MilestoneLine line) {
        var reachedOn = line.reachedOn();
        return reachedOn == null ? line.dueBy() : reachedOn;
    }

    private static String reached(MilestoneLine line, LocalDate reachedOn) {
        var late = ChronoUnit.DAYS.between(line.dueBy(), reachedOn);
        var when =
                late == 0 ? "on its day" : late > 0 ? InEnglish.days(late) + " late" : InEnglish.days(-late) + " early";
        return "Reached " + InEnglish.shortDay(reachedOn) + ", " + when;
    }

    private static String expected(MilestoneLine line, LocalDate today) {
        var left = ChronoUnit.DAYS.between(today, line.dueBy());
        return left < 0
                ? "Expected " + InEnglish.shortDay(line.dueBy()) + ", overdue by " + InEnglish.days(-left)
                : "Expected " + InEnglish.shortDay(line.dueBy())
                        + (left == 0 ? ", today" : ", in " + InEnglish.days(left));
    }

    private static String moved(MilestoneLine line) {
        return line.promisedBy().equals(line.dueBy()) ? "" : "First expected " + InEnglish.shortDay(line.promisedBy());
    }
}
