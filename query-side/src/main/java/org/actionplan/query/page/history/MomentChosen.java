package org.actionplan.query.page.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.actionplan.api.Words;
import org.actionplan.query.history.Past;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.page.FormPage.Wrong;
import org.actionplan.query.web.Asked;
import org.jspecify.annotations.Nullable;

/**
 * The moment or version that somebody chose, as it was typed.
 *
 * @param at the time of that day; null when the end of the day is meant
 * @param timeProblem what is wrong with the time; null when nothing is
 * @param versionProblem what is wrong with the version; null when nothing is
 */
public record MomentChosen(
        DayTyped day,
        String time,
        @Nullable LocalTime at,
        @Nullable String timeProblem,
        String version,
        @Nullable String versionProblem) {

    MomentChosen(String day, String time, String version) {
        this(DayTyped.of(day), time.strip(), null, null, version.strip(), null);
    }

    boolean isWrong() {
        return !problems().isEmpty();
    }

    List<Wrong> problems() {
        return Stream.of(
                        Wrong.ifAny("day", day.problem()),
                        Wrong.ifAny("time", timeProblem),
                        Wrong.ifAny("version", versionProblem))
                .flatMap(problem -> problem)
                .toList();
    }

    /** The same with everything said that is wrong about it. */
    MomentChosen checked(Past past, Instant now) {
        var known = time.isEmpty() || time(time) != null ? null : Words.of("time.not-real");
        var checkedVersion = version.isEmpty() || isVersion(past) ? null : Words.of("version.unknown");
        var timed = new MomentChosen(day, time, time(time), known, version, checkedVersion);
        var wrong = timed.wrongDay(past, now);
        return wrong == null
                ? timed
                : new MomentChosen(day.refused(wrong), time, timed.at, known, version, checkedVersion);
    }

    /** Where the plan is as it stood then; null when nothing is chosen, or something is wrong. */
    @Nullable
    String address(Past past) {
        if (isWrong()) {
            return null;
        }
        if (!version.isEmpty()) {
            return Addresses.planAtVersion(past.reference(), Long.parseLong(version));
        }
        var chosen = day.day();
        var moment = moment();
        return chosen == null || moment == null
                ? null
                : at == null ? Addresses.planAt(past.reference(), chosen) : Addresses.planAt(past.reference(), moment);
    }

    private @Nullable String wrongDay(Past past, Instant now) {
        var start = day.start();
        var moment = moment();
        if (start == null || moment == null) {
            return day.problem() == null && !time.isEmpty() ? "day.for-time" : null;
        }
        if (moment.isBefore(past.events().getFirst().recordedAt())) {
            return "plan.not-yet";
        }
        return start.isAfter(now) ? "day.not-yet" : null;
    }

    /** Whoever says 09:30 means what was recorded at 09:30, too. */
    private @Nullable Instant moment() {
        var chosen = day.day();
        return chosen == null || at == null
                ? day.end()
                : chosen.atTime(at)
                        .atZone(Asked.ENGLAND)
                        .toInstant()
                        .plusSeconds(60)
                        .minusMillis(1);
    }

    private boolean isVersion(Past past) {
        return version.matches("[1-9]\\d{0,8}") && Long.parseLong(version) <= past.version();
    }

    /** 9:30, 09:30, 09.30 and 0930. */
    private static @Nullable LocalTime time(String text) {
        if (!text.matches("\\d{1,2}[:.]?\\d{2}")) {
            return null;
        }
        try {
            var digits = text.replaceAll("[:.]", "");
            var hours = Integer.parseInt(digits.substring(0, digits.length() - 2));
            return LocalTime.of(hours, Integer.parseInt(digits.substring(digits.length() - 2)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
