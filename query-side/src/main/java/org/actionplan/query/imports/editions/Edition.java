package org.actionplan.query.imports.editions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.EditionChange;
import org.actionplan.query.imports.editions.ProposedChange.What.NewAction;
import org.actionplan.query.imports.reading.ReadRow;
import org.actionplan.query.plan.ActionLine;

/**
 * A later edition of a file compared with the plan.
 *
 * @param matched rows of actions that the plan has, but for those left out
 * @param missing actions of an earlier edition that this one no longer has
 * @param changes everything to accept or not, action by action, what is new last
 * @param hints what differs but cannot be taken over as it stands, in plain English
 */
public record Edition(
        List<MatchedRow> matched, List<ActionLine> missing, List<ProposedChange> changes, List<String> hints) {

    /**
     * A row and the action it tells of.
     *
     * @param moved whether the row says something else than the edition before, or is back: the next edition is compared
     *     with it
     */
    public record MatchedRow(ReadRow row, ActionLine action, boolean moved) {}

    /** The rows that become actions of the plan. */
    public List<ReadRow> added(Set<String> accepted) {
        return accepted(accepted)
                .map(ProposedChange::what)
                .filter(NewAction.class::isInstance)
                .map(what -> ((NewAction) what).row())
                .toList();
    }

    /**
     * What the plan is told of the actions it has. A row that differs from the edition before is told of even if nothing of
     * it was accepted, so that it is not proposed again.
     */
    public List<EditionChange> changes(Set<String> accepted) {
        var taken = new HashMap<ActionId, List<ProposedChange>>();
        for (var change : accepted(accepted).toList()) {
            var action = change.actionId();
            if (action != null) {
                taken.computeIfAbsent(action, _ -> new ArrayList<>()).add(change);
            }
        }
        var ofRows = matched.stream().flatMap(row -> of(row.action(), taken).of(row));
        var ofMissing = missing.stream().map(action -> of(action, taken).of(action));
        return Stream.concat(ofRows, ofMissing).toList();
    }

    private Stream<ProposedChange> accepted(Set<String> ids) {
        return changes.stream()
                .filter(change -> ids.contains(change.id()))
                .filter(change -> change.needs() == null || ids.contains(change.needs()));
    }

    private static Accepted of(ActionLine action, Map<ActionId, List<ProposedChange>> taken) {
        return new Accepted(taken.getOrDefault(action.actionId(), List.of()));
    }
}
