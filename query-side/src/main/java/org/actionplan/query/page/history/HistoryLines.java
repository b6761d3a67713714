package org.actionplan.query.page.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.actionplan.query.english.ChangeShown;
import org.actionplan.query.english.FieldWords;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.english.Told;
import org.actionplan.query.history.HistoryAsked;
import org.actionplan.query.history.HistoryLine;
import org.actionplan.query.history.Past;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.people.People;
import org.actionplan.query.plan.ActionLine;
import org.jspecify.annotations.Nullable;

/** Tells lines of history to people, newest first and day by day: for the template {@code history/lines}. */
public final class HistoryLines {

    /** The lines of one day. */
    public record Day(String day, String shortDay, List<Line> lines) {}

    /**
     * One line.
     *
     * @param did what was done, such as "moved the due date"
     * @param happened the day it happened, when that is another one than it was recorded on
     * @param file the file whose word it is, by its name; null when it was done here
     * @param version the version that it made, and where the plan is to be seen as it stood then
     */
    public record Line(
            String time,
            String actor,
            String did,
            ItemLink item,
            @Nullable String happened,
            List<ChangeShown> changes,
            @Nullable String why,
            @Nullable String file,
            String version,
            String address) {}

    private final People people;
    private final FieldWords words;

    public HistoryLines(People people) {
        this.people = people;
        this.words = new FieldWords(people);
    }

    /** Everything that was ever recorded about an action and the tasks delegated under it. */
    public List<Day> about(ActionLine action, Past past) {
        var asked = new HistoryAsked(action.ref(), null, null, null);
        return of(past.lines(asked.versions(past)), past);
    }

    /** Lines that come oldest first, told newest first. */
    List<Day> of(List<HistoryLine> lines, Past past) {
        return inOrder(lines.reversed(), past);
    }

    /** Lines in the order in which they come. */
    public List<Day> inOrder(List<HistoryLine> lines, Past past) {
        var days = new LinkedHashMap<LocalDate, List<Line>>();
        lines.forEach(line -> days.computeIfAbsent(InEnglish.dayOf(line.recordedAt()), _ -> new ArrayList<>())
                .add(line(line, past)));
        return days.entrySet().stream()
                .map(day -> new Day(InEnglish.day(day.getKey()), InEnglish.shortDay(day.getKey()), day.getValue()))
                .toList();
    }

    private Line line(HistoryLine line, Past past) {
        var reference = past.reference();
        return new Line(
                InEnglish.time(line.recordedAt()),
                people.nameOf(line.actor()),
                Told.of(line.event()),
                ItemLink.of(line.item(), reference),
                happened(line),
                line.changes().stream()
                        .map(change ->
                                words.shown(change, () -> past.at(line.version() - 1), () -> past.at(line.version())))
                        .toList(),
                line.reason(),
                line.broughtBy() == null ? null : line.broughtBy().name(),
                "Version " + line.version(),
                Addresses.planAtVersion(reference, line.version()));
    }

    private static @Nullable String happened(HistoryLine line) {
        var day = line.happenedOn();
        return day == null || day.equals(InEnglish.dayOf(line.recordedAt())) ? null : InEnglish.day(day);
    }
}
