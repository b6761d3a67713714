package org.actionplan.query.history;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.actionplan.query.plan.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a plan's history is asked for; what is null is not asked about. It is found in what was recorded alone,
 * without telling how the plan stood in between.
 *
 * @param item the id of an item, or what people call it; an action's reference stands for its delegated tasks, too
 * @param actor whose changes
 */
public record HistoryAsked(
        @Nullable String item,
        @Nullable String actor,
        @Nullable Instant since,
        @Nullable Instant until) {

    /** The versions that the wanted changes made, oldest first. */
    public List<Long> versions(Past past) {
        var wanted = about(past);
        return past.events().stream()
                .filter(this::isByActor)
                .filter(this::isInTime)
                .filter(wanted)
                .map(Recorded::version)
                .toList();
    }

    private Predicate<Recorded> about(Past past) {
        if (item == null) {
            return _ -> true;
        }
        var ids = itemsCalled(item, past);
        return recorded -> ids.contains(Item.idOf(recorded.event()));
    }

    /** Nothing ever leaves a plan, so it has every item now that it ever had. */
    private static Set<String> itemsCalled(String name, Past past) {
        return Item.of(past.now()).stream()
                .filter(item -> item.isCalled(name))
                .map(Item::id)
                .collect(Collectors.toSet());
    }

    private boolean isByActor(Recorded recorded) {
        return actor == null || actor.equals(recorded.actor().value());
    }

    private boolean isInTime(Recorded recorded) {
        var moment = recorded.recordedAt();
        return (since == null || !moment.isBefore(since)) && (until == null || !moment.isAfter(until));
    }
}
