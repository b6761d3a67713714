package org.actionplan.query.english;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.actionplan.api.person.Role;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Confidence;
import org.actionplan.api.plan.DelegationState;
import org.actionplan.api.plan.Horizon;
import org.actionplan.api.plan.LessonKind;
import org.actionplan.query.web.Asked;
import org.jspecify.annotations.Nullable;

/** How days, moments and states are written for people in England. */
public final class InEnglish {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private InEnglish() {}

    /** 30 September 2026. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The same, or nothing. */
    public static String dayIfAny(@Nullable LocalDate day) {
        return day == null ? "" : day(day);
    }

    /** 30 Sep 2026, for tables. */
    public static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day).replace("Sept", "Sep");
    }

    /** The same, or nothing. */
    public static String shortDayIfAny(@Nullable LocalDate day) {
        return day == null ? "" : shortDay(day);
    }

    /** 22 November 2026 at 10:41, by the clocks of England. */
    public static String moment(Instant moment) {
        var there = there(moment);
        return DAY.format(there) + " at " + TIME.format(there);
    }

    /** 22 Nov 2026, 10:41, for tables. */
    public static String shortMoment(Instant moment) {
        var there = there(moment);
        return shortDay(there.toLocalDate()) + ", " + TIME.format(there);
    }

    /** 10:41, by the clocks of England. */
    public static String time(Instant moment) {
        return TIME.format(there(moment));
    }

    /** The day in England on which a moment falls. */
    public static LocalDate dayOf(Instant moment) {
        return there(moment).toLocalDate();
    }

    public static String state(ActionState state) {
        return switch (state) {
            case NOT_STARTED -> "Not started";
            case IN_PROGRESS -> "In progress";
            case ON_HOLD -> "On hold";
            case COMPLETED -> "Completed, not checked";
            case CLOSED -> "Closed";
            case WITHDRAWN -> "Withdrawn";
        };
    }

    public static String confidence(Confidence confidence) {
        return switch (confidence) {
            case ON_TARGET -> "On target";
            case CLOSE -> "Close to target";
            case UNLIKELY -> "Unlikely to be on time";
        };
    }

    public static String horizon(Horizon horizon) {
        return switch (horizon) {
            case QUICK_WIN -> "Quick win";
            case SHORT_TERM -> "Short term";
            case LONG_TERM -> "Long term";
        };
    }

    /** How a promised item stood: an action's state or whether a milestone was reached, as the ledger has them. */
    public static String standing(@Nullable String state) {
        return switch (state) {
            case null -> "";
            case "reached" -> "Reached";
            case "not-reached" -> "Not reached";
            default ->
                Arrays.stream(ActionState.values())
                        .filter(known -> known.key().equals(state))
                        .map(InEnglish::state)
                        .findFirst()
                        .orElseThrow();
        };
    }

    /** What sort of part of a plan it is, as the history has them. */
    public static String kind(String kind) {
        return switch (kind) {
            case "plan" -> "Plan";
            case "objective" -> "Objective";
            case "action" -> "Action";
            case "delegation" -> "Delegated task";
            case "milestone" -> "Milestone";
            case "lesson" -> "Lesson";
            case "version" -> "Named version";
            case "import" -> "Imported file";
            default -> throw new IllegalArgumentException(kind);
        };
    }

    public static String delegation(DelegationState state) {
        return switch (state) {
            case OFFERED -> "Waiting for an answer";
            case ACCEPTED -> "Accepted";
            case DECLINED -> "Declined";
            case REPORTED -> "Reported back";
        };
    }

    public static String lesson(LessonKind kind) {
        return switch (kind) {
            case LESSON -> "Lesson learnt";
            case ISSUE -> "Issue met";
            case COMMUNICATION -> "Told to others";
        };
    }

    public static String role(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> "Administrator";
            case QUALITY_LEAD -> "Quality lead";
            case CONTRIBUTOR -> "Contributor";
            case VIEWER -> "Viewer";
        };
    }

    /** The word of an enumeration as addresses and JSON have it, such as {@code quick-win}. */
    public static String key(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** 1 day, 2 days. */
    public static String days(long number) {
        return count(number, "day", "days");
    }

    /** 1 action, 2 actions. */
    public static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static ZonedDateTime there(Instant moment) {
        return moment.atZone(Asked.ENGLAND);
    }
}
