package org.actionplan.query.page.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.history.ExplainedDiff;
import org.actionplan.query.history.Past;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.page.FormPage.Wrong;
import org.actionplan.query.people.People;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.plan.VersionLine;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as a page.
 *
 * @param suggestions comparisons that people ask for before a meeting
 * @param names the names of versions, to be offered while one types
 * @param result null while nothing can be compared
 */
public record CompareShown(
        PlanPlace place,
        SideTyped from,
        SideTyped to,
        List<Suggestion> suggestions,
        List<String> names,
        @Nullable ComparisonShown result) {

    /** A comparison that is one click away. */
    public record Suggestion(String words, String address) {}

    static CompareShown of(Past past, String from, String to, LocalDate today, People people) {
        var now = past.now();
        var before = SideTyped.of(from, past);
        var after = SideTyped.of(to, past);
        if (before.text().isEmpty() && !after.text().isEmpty()) {
            before = before.missing();
        }
        return new CompareShown(
                PlanPlace.of(now, Addresses.compare(past.reference())),
                before,
                after,
                suggestions(past, now, today),
                now.versions().stream().map(VersionLine::name).toList(),
                result(past, before, after, people));
    }

    private static @Nullable ComparisonShown result(Past past, SideTyped from, SideTyped to, People people) {
        if (from.version() == 0 || to.problem() != null) {
            return null;
        }
        var until = to.version() == 0 ? past.version() : to.version();
        return new ComparisonWriter(past, people).write(ExplainedDiff.between(past, from.version(), until));
    }

    private static List<Suggestion> suggestions(Past past, PlanView now, LocalDate today) {
        var suggestions = new ArrayList<Suggestion>();
        since(suggestions, past, "Since a week ago", today.minusWeeks(1));
        since(suggestions, past, "Since a month ago", today.minusMonths(1));
        now.versions().stream()
                .max(Comparator.comparing(VersionLine::version))
                .ifPresent(named -> suggestions.add(new Suggestion(
                        "Since “" + named.name() + "”, the last version with a name",
                        Addresses.compare(past.reference(), named.name()))));
        suggestions.add(new Suggestion("Since the plan began", Addresses.compare(past.reference(), "1")));
        return suggestions;
    }

    /** A day is offered only when there was a plan. */
    private static void since(List<Suggestion> suggestions, Past past, String words, LocalDate day) {
        var began = InEnglish.dayOf(past.events().getFirst().recordedAt());
        if (!day.isBefore(began)) {
            suggestions.add(new Suggestion(words, Addresses.compare(past.reference(), day.toString())));
        }
    }

    public boolean isWrong() {
        return !problems().isEmpty();
    }

    public List<Wrong> problems() {
        return Stream.concat(Wrong.ifAny("from", from.problem()), Wrong.ifAny("to", to.problem()))
                .toList();
    }
}
