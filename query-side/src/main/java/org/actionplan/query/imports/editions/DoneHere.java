package org.actionplan.query.imports.editions;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.actionplan.api.plan.ActionEvent;
import org.actionplan.api.plan.ActionEvent.ActionClosed;
import org.actionplan.api.plan.ActionEvent.ActionCompleted;
import org.actionplan.api.plan.ActionEvent.ActionCreated;
import org.actionplan.api.plan.ActionEvent.ActionFoundAgain;
import org.actionplan.api.plan.ActionEvent.ActionHandedOver;
import org.actionplan.api.plan.ActionEvent.ActionHeld;
import org.actionplan.api.plan.ActionEvent.ActionImported;
import org.actionplan.api.plan.ActionEvent.ActionReopened;
import org.actionplan.api.plan.ActionEvent.ActionReported;
import org.actionplan.api.plan.ActionEvent.ActionResumed;
import org.actionplan.api.plan.ActionEvent.ActionReturned;
import org.actionplan.api.plan.ActionEvent.ActionReworded;
import org.actionplan.api.plan.ActionEvent.ActionStarted;
import org.actionplan.api.plan.ActionEvent.ActionWithdrawn;
import org.actionplan.api.plan.ActionEvent.DueDateMoved;
import org.actionplan.api.plan.ActionEvent.DueDatePromised;
import org.actionplan.api.plan.ActionEvent.OwnerAppointed;
import org.actionplan.api.plan.ActionEvent.ProgressRecorded;
import org.actionplan.api.plan.ActionEvent.ProgressReported;
import org.actionplan.api.plan.ActionId;
import org.actionplan.query.history.Past;
import org.actionplan.query.imports.editions.ProposedChange.Kind;
import org.actionplan.query.plan.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * What people here have changed about an action since a file last told of it, or since our own workbook was taken away: an
 * edition that differs may be behind.
 */
final class DoneHere {

    private record Field(ActionId action, Kind kind) {}

    private final Map<Field, Recorded> latest = new HashMap<>();

    /** @param since the version our own workbook shows; 0 for any other file */
    DoneHere(Past past, long since) {
        past.events().stream().filter(recorded -> recorded.version() > since).forEach(this::take);
    }

    Optional<Recorded> latest(ActionId action, Kind kind) {
        return Optional.ofNullable(latest.get(new Field(action, kind)));
    }

    private void take(Recorded recorded) {
        if (!(recorded.event() instanceof ActionEvent event)) {
            return;
        }
        if (event instanceof ActionImported || event instanceof ActionFoundAgain) {
            latest.keySet().removeIf(field -> field.action().equals(event.actionId()));
        }
        var kind = kind(event);
        if (kind != null) {
            latest.put(new Field(event.actionId(), kind), recorded);
        }
    }

    private static @Nullable Kind kind(ActionEvent event) {
        return switch (event) {
            case DueDateMoved _, DueDatePromised _ -> Kind.DUE;
            case ActionHandedOver _, OwnerAppointed _ -> Kind.OWNER;
            case ActionReworded _ -> Kind.REWORDED;
            case ActionStarted _,
                    ActionHeld _,
                    ActionResumed _,
                    ActionCompleted _,
                    ActionReturned _,
                    ActionClosed _,
                    ActionReopened _,
                    ActionWithdrawn _ -> Kind.STATE;
            case ActionCreated _,
                    ActionImported _,
                    ActionFoundAgain _,
                    ActionReported _,
                    ProgressRecorded _,
                    ProgressReported _ -> null;
        };
    }
}
