package org.actionplan.query.page.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.history.Item;
import org.actionplan.query.history.Past;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.page.Question.Option;
import org.actionplan.query.people.People;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.plan.Recorded;
import org.actionplan.query.web.PageAsked;
import org.jspecify.annotations.Nullable;

/**
 * The history of a plan as a page.
 *
 * @param items what one can ask about
 * @param persons who ever changed something
 * @param found how many changes there are, in words
 * @param newer where the changes after these are; null when these are the newest
 * @param older where the changes before these are; null when these are the oldest
 */
public record HistoryShown(
        PlanPlace place,
        HistoryFilter filter,
        List<Option> items,
        List<Option> persons,
        String found,
        List<HistoryLines.Day> days,
        @Nullable String newer,
        @Nullable String older) {

    private static final int LINES = 50;

    static HistoryShown of(Past past, HistoryFilter filter, People people) {
        var now = past.now();
        var reference = past.reference();
        var versions = filter.asked().versions(past);
        var pages = Math.max(1, (versions.size() + LINES - 1) / LINES);
        var page = Math.min(filter.page(), pages);
        var wanted = new PageAsked(page - 1, LINES).cut(versions.reversed());
        return new HistoryShown(
                PlanPlace.of(now, Addresses.history(reference)),
                filter,
                with(filter.item(), items(now, reference)),
                with(filter.person(), persons(past, people)),
                found(versions.size(), wanted, page),
                new HistoryLines(people).of(past.lines(wanted.reversed()), past),
                page == 1 ? null : filter.address(reference, page - 1),
                page == pages ? null : filter.address(reference, page + 1));
    }

    private static Stream<Option> items(PlanView now, String reference) {
        return Item.of(now).stream().map(item -> option(item, reference));
    }

    /** What was asked for can always be seen, even when the plan has nothing of the kind. */
    private static List<Option> with(String asked, Stream<Option> known) {
        var options = new ArrayList<>(known.toList());
        if (!asked.isEmpty()
                && options.stream().noneMatch(option -> option.value().equals(asked))) {
            options.add(Option.of(asked, asked));
        }
        return options;
    }

    /** An action and the tasks under it are asked for together, by the reference that people use. */
    private static Option option(Item item, String reference) {
        var link = ItemLink.of(item, reference);
        var value = item.kind().equals("delegation") ? item.id() : Objects.requireNonNullElse(item.ref(), item.id());
        return Option.of(value, link.kind() + ": " + link.words());
    }

    private static Stream<Option> persons(Past past, People people) {
        return past.events().stream()
                .map(Recorded::actor)
                .distinct()
                .map(person -> Option.of(person.value(), people.nameOf(person)))
                .sorted(Comparator.comparing(Option::label, String.CASE_INSENSITIVE_ORDER));
    }

    private static String found(int all, List<Long> wanted, int page) {
        if (all <= LINES) {
            return InEnglish.count(all, "change", "changes");
        }
        var first = (page - 1) * LINES + 1;
        return "Changes " + first + " to " + (first + wanted.size() - 1) + " of " + all + ", newest first";
    }

    public String clear() {
        return place.address();
    }
}
