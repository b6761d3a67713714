package org.actionplan.query.imports.editions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.actionplan.api.person.PersonId;
import org.actionplan.query.history.Past;
import org.actionplan.query.imports.editions.Edition.MatchedRow;
import org.actionplan.query.imports.reading.ReadRow;
import org.actionplan.query.imports.reading.Reading;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.FiledAction;
import org.actionplan.query.plan.ImportLine;
import org.actionplan.query.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * Compares what a file says with the plan: three ways where an earlier edition of the file is known, so that only what the
 * file changed is proposed and what was changed here stays; otherwise the file against the plan.
 */
public final class Editions {

    private final PlanView plan;
    private final Reading reading;
    private final Sameness words;
    private final SameOwner owners;
    private final RowChanges rowChanges;

    private Editions(
            Past past, Reading reading, Function<ReadRow, @Nullable PersonId> owner, Function<PersonId, String> names) {
        this.plan = past.now();
        this.reading = reading;
        this.words = new Sameness(codes(reading));
        this.owners = new SameOwner(reading, words);
        var before = Before.of(past, reading, names);
        this.rowChanges =
                new RowChanges(new Wording(names), before, new DoneHere(past, before.version()), words, owners, owner);
    }

    /**
     * @param past the plan the file goes into
     * @param owner the person who answers for a row, as the names of the file were mapped to people; null for nobody
     * @param names what people are called
     */
    public static Edition compare(
            Past past, Reading reading, Function<ReadRow, @Nullable PersonId> owner, Function<PersonId, String> names) {
        return new Editions(past, reading, owner, names).edition();
    }

    private Edition edition() {
        var matching = Matching.of(reading.rows(), plan.actions(), words, owners);
        var matched = new ArrayList<MatchedRow>();
        var changes = new ArrayList<ProposedChange>();
        var added = new ArrayList<ProposedChange>();
        var hints = new ArrayList<String>();
        for (var row : reading.rows()) {
            if (row.leftOut()) {
                continue;
            }
            matching.action(row)
                    .ifPresentOrElse(
                            action -> {
                                matched.add(new MatchedRow(row, action, isMoved(row, action)));
                                changes.addAll(rowChanges.of(row, action, hints));
                            },
                            () -> added.add(
                                    rowChanges.added(row, matching.similar(row).orElse(null))));
        }
        var missing = matching.left().stream().filter(this::shouldBeThere).toList();
        missing.stream().filter(ActionLine::isOpen).forEach(action -> changes.add(rowChanges.removed(action)));
        changes.addAll(added);
        return new Edition(matched, missing, changes, hints);
    }

    /** Whether the action stood in the edition before this one. */
    private boolean shouldBeThere(ActionLine action) {
        var filed = action.filed();
        return filed != null && filed.missingFrom() == null && isOfThisShape(action);
    }

    /** Whether the row says something else than in the edition before; another kind of file is no edition of it. */
    private boolean isMoved(ReadRow row, ActionLine action) {
        var filed = action.filed();
        return filed != null
                && isOfThisShape(action)
                && (filed.missingFrom() != null
                        || !filed.source().cells().equals(row.source().cells())
                        || saysAnotherState(row, filed)
                        || !filed.due().equals(row.due()));
    }

    /** Of a row that says nothing of its state, one was only assumed. */
    private static boolean saysAnotherState(ReadRow row, FiledAction filed) {
        var state = Said.state(row);
        return state != null && state != filed.state();
    }

    private boolean isOfThisShape(ActionLine action) {
        var filed = action.filed();
        return filed != null
                && plan.imports().stream()
                        .filter(line -> line.importId().equals(filed.importId()))
                        .map(ImportLine::shape)
                        .anyMatch(reading.shape()::equals);
    }

    /** What the file itself writes its codes out as. */
    private static Map<String, String> codes(Reading reading) {
        var codes = new HashMap<String, String>();
        for (var owner : reading.owners()) {
            var code = owner.code();
            if (code != null && code.length() > 1) {
                codes.put(code, owner.name());
            }
        }
        return codes;
    }
}
