package org.actionplan.query.page.history;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.actionplan.api.Refused;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.history.Past;
import org.actionplan.query.history.Slippage;
import org.actionplan.query.history.Slippage.Promise;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.people.People;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of promised dates as a page.
 *
 * @param pastWords which day it shows; null when it shows today
 * @param none what to do when there is nothing to show; empty when there is something
 */
public record SlippageShown(
        PlanPlace place,
        DayTyped at,
        boolean onlyMoved,
        @Nullable String pastWords,
        String stateNow,
        List<Total> totals,
        List<PromiseShown> promises,
        String none) {

    /** How many promises went one way. */
    public record Total(String label, String number, String meaning) {}

    static SlippageShown of(Past past, DayTyped asked, boolean onlyMoved, Instant now, People people) {
        var at = checked(asked, past, now);
        var then = at.end();
        var moment = then == null || then.isAfter(now) ? now : then;
        var ledger = Slippage.ledger(past, moment);
        var writer = new PromiseWriter(past, people, moment);
        var wanted = ledger.stream()
                .filter(promise -> !onlyMoved || !promise.moves().isEmpty())
                .map(writer::write)
                .toList();
        var day = at.day();
        return new SlippageShown(
                PlanPlace.of(past.now(), Addresses.slippage(past.reference())),
                at,
                onlyMoved,
                day == null ? null : "These are the promises as they stood on " + InEnglish.day(day) + ".",
                day == null ? "Today" : "On " + InEnglish.day(day),
                totals(ledger, writer),
                wanted,
                none(ledger, wanted));
    }

    private static DayTyped checked(DayTyped at, Past past, Instant now) {
        var start = at.start();
        var end = at.end();
        if (start == null || end == null) {
            return at;
        }
        if (start.isAfter(now)) {
            return at.refused("day.not-yet");
        }
        try {
            past.versionAt(end);
            return at;
        } catch (Refused refused) {
            return at.refused(refused.key());
        }
    }

    private static List<Total> totals(List<Promise> ledger, PromiseWriter writer) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        ledger.forEach(promise -> outcomes.merge(writer.outcome(promise), 1, Integer::sum));
        var moved =
                ledger.stream().filter(promise -> !promise.moves().isEmpty()).count();
        return List.of(
                new Total("promised", number(ledger.size()), "Every date that was ever promised"),
                new Total("kept", number(outcomes, Outcome.KEPT), "Done by the day first promised"),
                new Total("missed", number(outcomes, Outcome.MISSED), "Not done by the day first promised"),
                new Total("to come", number(outcomes, Outcome.TO_COME), "The day first promised has not passed"),
                new Total(
                        "neither",
                        number(outcomes.getOrDefault(Outcome.WITHDRAWN, 0)
                                + outcomes.getOrDefault(Outcome.NOT_SAID, 0)),
                        "Withdrawn by then, put on the plan after that day, or an objective"),
                new Total("moved", number(moved), "Got another date at least once, whatever became of them"));
    }

    private static String number(Map<Outcome, Integer> outcomes, Outcome outcome) {
        return number(outcomes.getOrDefault(outcome, 0));
    }

    private static String number(long number) {
        return String.valueOf(number);
    }

    private static String none(List<Promise> ledger, List<PromiseShown> wanted) {
        if (ledger.isEmpty()) {
            return "Nothing on this plan has a date yet. Add an action or a milestone with a date to promise"
                    + " something.";
        }
        return wanted.isEmpty() ? "No date was ever moved. Every first promise is still in force." : "";
    }
}
