package org.actionplan.query.page.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.english.Told;
import org.actionplan.query.history.HistoryLine;
import org.actionplan.query.history.Past;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.page.OpenedPlan;
import org.actionplan.query.people.People;
import org.actionplan.query.web.Asked;

/**
 * Says above a page that shows the past which past it is, and leads on from there: for the template
 * {@code history/past-banner}.
 *
 * @param words which plan, which moment and which version
 * @param lastChange who made it read like this
 * @param steps to the versions and days around
 * @param compare where it is compared with how the plan stands now
 * @param evidence where all of it is told for those who inspect it
 */
public record PastBanner(
        String words,
        String lastChange,
        List<Step> steps,
        String today,
        String compare,
        String history,
        String evidence) {

    /** The way to another moment. */
    public record Step(String words, String address) {}

    /** Above the plan as it was opened; none when that is now. */
    public static Optional<PastBanner> above(OpenedPlan opened, People people) {
        return Optional.ofNullable(opened.then()).map(then -> of(opened, then, people));
    }

    private static PastBanner of(OpenedPlan opened, OpenedPlan.Then then, People people) {
        var moment = then.moment();
        if (moment == null) {
            return atVersion(then.past(), opened.view().version(), people);
        }
        return then.wholeDay() ? atDay(then.past(), opened.day(), people) : atMoment(then.past(), moment, people);
    }

    /** Above the plan at one of its versions. */
    public static PastBanner atVersion(Past past, long version, People people) {
        var recordedAt = past.events().get((int) version - 1).recordedAt();
        return of(past, version, InEnglish.moment(recordedAt), InEnglish.dayOf(recordedAt), people);
    }

    /** Above the plan as it stood when a day ended. */
    public static PastBanner atDay(Past past, LocalDate day, People people) {
        return of(past, past.versionAt(end(day)), InEnglish.day(day), day, people);
    }

    /** Above the plan as it stood at a moment. */
    public static PastBanner atMoment(Past past, Instant moment, People people) {
        return of(past, past.versionAt(moment), InEnglish.moment(moment), InEnglish.dayOf(moment), people);
    }

    private static PastBanner of(Past past, long version, String when, LocalDate day, People people) {
        var reference = past.reference();
        var words = "You are looking at " + reference + " as it stood on " + when + " (version " + version + " of "
                + past.version() + ").";
        return new PastBanner(
                words,
                lastChange(past.lines(List.of(version)).getFirst(), reference, people),
                steps(past, version, day),
                Addresses.plan(reference),
                Addresses.compare(reference, String.valueOf(version)),
                Addresses.history(reference),
                Addresses.evidence(reference) + "?version=" + version);
    }

    private static String lastChange(HistoryLine line, String reference, People people) {
        return "The last change before that: " + people.nameOf(line.actor()) + " " + Told.of(line.event())
                + " on " + InEnglish.moment(line.recordedAt()) + ": "
                + ItemLink.of(line.item(), reference).words().replaceFirst("\\.$", "") + ".";
    }

    private static List<Step> steps(Past past, long version, LocalDate day) {
        return Stream.of(
                        version(past, version - 1, "Version before"),
                        version(past, version + 1, "Version after"),
                        day(past, lastDayBefore(past, day), "Day with changes before"),
                        day(past, firstDayAfter(past, day), "Day with changes after"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Step> version(Past past, long version, String words) {
        return version < 1 || version > past.version()
                ? Optional.empty()
                : Optional.of(new Step(words + ": " + version, Addresses.planAtVersion(past.reference(), version)));
    }

    private static Optional<Step> day(Past past, Optional<LocalDate> day, String words) {
        return day.map(
                found -> new Step(words + ": " + InEnglish.day(found), Addresses.planAt(past.reference(), found)));
    }

    private static Optional<LocalDate> lastDayBefore(Past past, LocalDate day) {
        return days(past).filter(found -> found.isBefore(day)).reduce((_, last) -> last);
    }

    private static Optional<LocalDate> firstDayAfter(Past past, LocalDate day) {
        return days(past).filter(found -> found.isAfter(day)).findFirst();
    }

    private static Stream<LocalDate> days(Past past) {
        return past.events().stream().map(recorded -> InEnglish.dayOf(recorded.recordedAt()));
    }

    private static Instant end(LocalDate day) {
        return Asked.endOf(day.toString()).orElseThrow();
    }
}
