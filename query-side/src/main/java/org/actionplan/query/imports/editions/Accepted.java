package org.actionplan.query.imports.editions;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.DatedNote;
import org.actionplan.api.plan.EditionChange;
import org.actionplan.api.plan.SourceRow;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.imports.editions.Edition.MatchedRow;
import org.actionplan.query.imports.editions.ProposedChange.What;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.FiledAction;
import org.jspecify.annotations.Nullable;

/** What was accepted about one action, as the plan is told of it. */
record Accepted(List<ProposedChange> taken) {

    /** Nothing when the row says what it said before and nothing of it was accepted. */
    Stream<EditionChange> of(MatchedRow matched) {
        if (taken.isEmpty() && !matched.moved()) {
            return Stream.empty();
        }
        var row = matched.row();
        return Stream.of(change(
                matched.action(),
                row.source(),
                row.title(),
                row.owners().text(),
                row.due(),
                Said.state(row),
                row.statusWord()));
    }

    /** The edition no longer has the action. */
    EditionChange of(ActionLine missing) {
        var filed = Objects.requireNonNull(missing.filed());
        return gone(missing, filed);
    }

    private EditionChange gone(ActionLine missing, FiledAction filed) {
        return change(missing, null, filed.title(), filed.ownerText(), filed.due(), null, null);
    }

    private EditionChange change(
            ActionLine action,
            @Nullable SourceRow source,
            String title,
            String ownerText,
            WrittenDate due,
            @Nullable ActionState state,
            @Nullable String statusWord) {
        var day = what(What.Due.class);
        var owner = what(What.Owner.class);
        var words = what(What.Words.class);
        var reported = what(What.State.class);
        return new EditionChange(
                action.actionId(),
                source,
                title,
                ownerText,
                due,
                state,
                statusWord,
                words.map(What.Words::title).orElse(null),
                words.map(What.Words::task).orElse(null),
                day.map(What.Due::from).orElse(null),
                day.map(What.Due::to).orElse(null),
                owner.map(What.Owner::from).orElse(null),
                owner.map(What.Owner::to).orElse(null),
                reported.filter(what -> what.to() != null).map(What.State::from).orElse(null),
                reported.map(What.State::to).orElse(null),
                reported.map(What.State::confidence).orElse(null),
                reported.map(What.State::completedOn).orElse(null),
                reported.map(What.State::checkedOn).orElse(null),
                reported.map(What.State::checkedBy).orElse(null),
                what(What.Notes.class).map(What.Notes::notes).orElse(List.<DatedNote>of()),
                what(What.Withdrawal.class).isPresent());
    }

    private <W extends What> Optional<W> what(Class<W> kind) {
        return taken.stream()
                .map(ProposedChange::what)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
