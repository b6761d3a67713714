package org.actionplan.query.imports.editions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.DatedNote;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.imports.editions.ProposedChange.Kind;
import org.actionplan.query.imports.editions.ProposedChange.What;
import org.actionplan.query.imports.reading.ReadRow;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.FiledAction;
import org.jspecify.annotations.Nullable;

/** What one row says otherwise than the plan, and otherwise than the edition before it said. */
final class RowChanges {

    private final Wording wording;
    private final Before before;
    private final DoneHere doneHere;
    private final Sameness words;
    private final SameOwner owners;
    private final Function<ReadRow, @Nullable PersonId> owner;

    RowChanges(
            Wording wording,
            Before before,
            DoneHere doneHere,
            Sameness words,
            SameOwner owners,
            Function<ReadRow, @Nullable PersonId> owner) {
        this.wording = wording;
        this.before = before;
        this.doneHere = doneHere;
        this.words = words;
        this.owner = owner;
        this.owners = owners;
    }

    /** @param hints takes what differs but cannot be taken over */
    List<ProposedChange> of(ReadRow row, ActionLine action, List<String> hints) {
        var state = state(row, action);
        var opens = state.filter(change ->
                change.what() instanceof What.State(_, var to, _, _, _, _) && to != null && to.isOpen());
        var changes = new ArrayList<ProposedChange>();
        if (action.isOpen() || opens.isPresent()) {
            var needs = action.isOpen() ? null : opens.map(ProposedChange::id).orElse(null);
            Stream.of(due(row, action, needs, hints), owner(row, action, needs, hints), reworded(row, action, needs))
                    .flatMap(Optional::stream)
                    .forEach(changes::add);
        }
        state.ifPresent(changes::add);
        notes(row, action).ifPresent(changes::add);
        return changes;
    }

    ProposedChange added(ReadRow row, @Nullable ActionLine similar) {
        return wording.added(row, similar);
    }

    ProposedChange removed(ActionLine action) {
        return wording.removed(action);
    }

    private Optional<ProposedChange> due(ReadRow row, ActionLine action, @Nullable String needs, List<String> hints) {
        var filed = before.of(action);
        var theirs = row.due();
        if (filed != null && sameDay(filed.due(), theirs)) {
            return Optional.empty();
        }
        var day = theirs.last();
        if (day == null) {
            if (action.dueBy() != null && (filed != null || !theirs.text().isBlank())) {
                hints.add(wording.noDay(row, action));
            }
            return Optional.empty();
        }
        if (day.equals(action.dueBy())) {
            return Optional.empty();
        }
        return Optional.of(wording.due(
                row,
                action,
                day,
                needs,
                doneHere.latest(action.actionId(), Kind.DUE).orElse(null)));
    }

    private boolean sameDay(WrittenDate one, WrittenDate other) {
        return one.last() == null && other.last() == null
                ? words.same(one.text(), other.text())
                : Objects.equals(one.last(), other.last());
    }

    private Optional<ProposedChange> owner(ReadRow row, ActionLine action, @Nullable String needs, List<String> hints) {
        var filed = before.of(action);
        if (filed != null && owners.same(filed.ownerText(), row.owners())) {
            return Optional.empty();
        }
        var person = owner.apply(row);
        if (person == null) {
            if (!row.owners().text().isBlank() && filed != null) {
                hints.add(wording.nobodyKnown(row, action));
            }
            return Optional.empty();
        }
        if (person.equals(action.ownerId())) {
            return Optional.empty();
        }
        return Optional.of(wording.owner(
                row,
                action,
                person,
                needs,
                doneHere.latest(action.actionId(), Kind.OWNER).orElse(null)));
    }

    private Optional<ProposedChange> reworded(ReadRow row, ActionLine action, @Nullable String needs) {
        var filed = before.of(action);
        var title = !words.same(row.title(), action.title())
                && (filed == null || !words.same(row.title(), filed.title()))
                && !words.same(row.title(), action.task());
        var task = row.task() != null
                && !words.same(row.task(), action.task())
                && !words.same(row.task(), action.title())
                && (filed == null || !isCellOf(filed, row.task()));
        if (!title && !task) {
            return Optional.empty();
        }
        var staleTask =
                title && row.task() == null && action.task() != null && filed != null && isCellOf(filed, action.task());
        var newTask = task ? row.task() : staleTask ? row.title() : null;
        var strange = words.likeness(row.title(), action.title()) < Likely.SIMILAR;
        return Optional.of(wording.reworded(
                row,
                action,
                new What.Words(title ? row.title() : null, newTask),
                strange,
                needs,
                doneHere.latest(action.actionId(), Kind.REWORDED).orElse(null)));
    }

    /** Whether the edition before had this very text in one of its cells. */
    private boolean isCellOf(FiledAction filed, String text) {
        return filed.source().cells().values().stream().anyMatch(cell -> words.same(cell, text));
    }

    private Optional<ProposedChange> state(ReadRow row, ActionLine action) {
        var theirs = Said.state(row);
        if (theirs == null) {
            return Optional.empty();
        }
        var filed = before.of(action);
        var isBack = filed != null && filed.missingFrom() != null && action.state() == ActionState.WITHDRAWN;
        var saidBefore = filed != null && !isBack && theirs == filed.state();
        var to = saidBefore || theirs == action.state() ? null : theirs;
        var wordBefore = saidBefore
                && words.same(row.statusWord(), Objects.requireNonNull(filed).statusWord());
        var confidence = wordBefore || row.confidence() == action.confidence() ? null : row.confidence();
        if (to == null && (confidence == null || !action.isOpen())) {
            return Optional.empty();
        }
        var what = new What.State(
                action.state(),
                to,
                confidence,
                to == null || row.completed() == null ? null : row.completed().exactDay(),
                to == null ? null : row.checkedOn(),
                to == null ? null : row.checkedBy());
        return Optional.of(wording.state(
                row,
                action,
                what,
                doneHere.latest(action.actionId(), Kind.STATE).orElse(null)));
    }

    private Optional<ProposedChange> notes(ReadRow row, ActionLine action) {
        var fresh = row.notes().stream()
                .filter(note -> !isKnown(note.text(), action))
                .map(note -> new DatedNote(note.text(), note.when()))
                .toList();
        return fresh.isEmpty() ? Optional.empty() : Optional.of(wording.notes(row, action, fresh));
    }

    private boolean isKnown(String note, ActionLine action) {
        var filed = before.of(action);
        return words.holds(action.progress(), note)
                || action.notes().stream().anyMatch(known -> words.same(known.text(), note))
                || (filed != null
                        && filed.source().cells().values().stream().anyMatch(cell -> words.holds(cell, note)));
    }
}
