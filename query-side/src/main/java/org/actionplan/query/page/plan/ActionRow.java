package org.actionplan.query.page.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionplan.api.plan.DelegationState;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.english.OwnerAndDay;
import org.actionplan.query.english.Reported;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.page.OpenedPlan;
import org.actionplan.query.people.People;
import org.actionplan.query.plan.ActionLine;

/**
 * One action in a table, in words.
 *
 * @param dueNote how a file writes the day, and how often it was moved; empty when it stands as it was promised
 * @param reported which file's word the state is; empty when it is our own
 * @param mark {@code New} or {@code Changed} since the version one compares with; empty otherwise
 */
public record ActionRow(
        String ref,
        String address,
        String title,
        String owner,
        String helpers,
        String due,
        String overdue,
        String dueNote,
        String stateKey,
        String state,
        String reported,
        String openOrClosed,
        String confidence,
        String horizon,
        String mark) {

    static ActionRow of(OpenedPlan opened, ActionLine line, People people, String mark) {
        return new ActionRow(
                line.ref(),
                Addresses.action(opened.view(), line) + opened.carried(),
                line.title(),
                OwnerAndDay.owner(line, people),
                helpers(line),
                OwnerAndDay.shortDue(line),
                overdue(line, opened.day()),
                dueNote(line),
                InEnglish.key(line.state()),
                InEnglish.state(line.state()),
                Reported.state(line, opened.view()),
                line.isOpen() ? "Open" : "Closed",
                Optional.ofNullable(line.confidence())
                        .filter(_ -> line.state().isOwed())
                        .map(InEnglish::confidence)
                        .orElse(""),
                Optional.ofNullable(line.horizon()).map(InEnglish::horizon).orElse(""),
                mark);
    }

    private static String helpers(ActionLine line) {
        var helping = line.delegations().stream()
                .filter(task -> task.state() != DelegationState.DECLINED)
                .count();
        return helping == 0 ? "" : InEnglish.count(helping, "delegated task", "delegated tasks");
    }

    /** How late it is on a day, in words; empty when it is not. */
    public static String overdue(ActionLine line, LocalDate today) {
        return line.dueBy() != null && line.isOverdue(today)
                ? "Overdue by " + InEnglish.days(ChronoUnit.DAYS.between(line.dueBy(), today))
                : "";
    }

    /** How a file writes the day, where it is less exact; then what became of the first promise. */
    public static String dueNote(ActionLine line) {
        return Stream.of(OwnerAndDay.asWritten(line.dueWritten()), promise(line))
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private static String promise(ActionLine line) {
        if (line.timesMoved() == 0) {
            return "";
        }
        return "First promised " + InEnglish.shortDayIfAny(line.promisedBy()) + ", moved "
                + (line.timesMoved() == 1 ? "once" : InEnglish.count(line.timesMoved(), "time", "times"));
    }
}
