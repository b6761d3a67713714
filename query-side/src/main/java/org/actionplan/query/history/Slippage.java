package org.actionplan.query.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ActionEvent.ActionImported;
import org.actionplan.api.plan.ActionEvent.ActionReopened;
import org.actionplan.api.plan.ActionEvent.DueDateMoved;
import org.actionplan.api.plan.ActionEvent.DueDatePromised;
import org.actionplan.api.plan.MilestoneEvent.MilestoneMoved;
import org.actionplan.api.plan.ObjectiveEvent.ObjectiveMoved;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.MilestoneLine;
import org.actionplan.query.plan.ObjectiveLine;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.plan.Recorded;
import org.actionplan.query.web.Asked;
import org.jspecify.annotations.Nullable;

/** The ledger of promised dates: what was promised first, who moved it, why and how far. */
public final class Slippage {

    /**
     * One promise.
     *
     * @param daysSlipped days from the first promise to the date now in force; negative when it was brought forward
     * @param stateOnPromisedDay how the item stood when that day ended; null while the day has not ended
     */
    public record Promise(
            Item item,
            @Nullable PersonId ownerId,
            LocalDate promisedBy,
            LocalDate dueBy,
            List<Move> moves,
            long daysSlipped,
            @Nullable String state,
            @Nullable String stateOnPromisedDay) {}

    /**
     * One time a date was moved.
     *
     * @param wasLate whether the old date had passed already when it was moved
     * @param reopened whether the new date came with reopening the item
     */
    public record Move(
            long version,
            Instant recordedAt,
            PersonId actor,
            @Nullable LocalDate from,
            LocalDate to,
            String reason,
            boolean wasLate,
            boolean reopened) {}

    /** The reason of a move that a file shows and does not explain. */
    public static final String MOVED_BEFORE = "Moved before it came into this plan; the file does not say why";

    private final List<Recorded> history;
    private final PlanView view;
    private final Instant moment;
    private final Map<String, List<Move>> moves = new HashMap<>();
    private final Map<String, LocalDate> promisedBefore = new HashMap<>();
    private final Map<LocalDate, PlanView> endOfDay = new HashMap<>();

    private Slippage(List<Recorded> history, Instant moment) {
        this.history = history;
        this.view = PlanHistory.fold(history);
        this.moment = moment;
    }

    /** Every promise of the plan, as it could be told at a moment; refuses a moment before there was a plan. */
    public static List<Promise> ledger(Past past, Instant moment) {
        return ledger(PlanHistory.upTo(past.events(), past.versionAt(moment)), moment);
    }

    /** Every promise of the plan, from what had been recorded up to a moment. */
    static List<Promise> ledger(List<Recorded> history, Instant moment) {
        var slippage = new Slippage(history, moment);
        slippage.collectMoves();
        slippage.rememberEndsOfPromisedDays();
        var promises = new ArrayList<Promise>();
        Item.all(slippage.view).forEach(found -> slippage.add(found, promises));
        return promises;
    }

    private void collectMoves() {
        for (var recorded : history) {
            switch (recorded.event()) {
                case DueDateMoved e -> move(e.actionId().value(), recorded, e.from(), e.to(), e.reason(), false);
                case ActionImported e when e.wasMoved() -> movedBefore(e, recorded);
                case ActionImported e
                when e.promisedBy() != null && e.due().last() == null ->
                    promisedBefore.put(e.actionId().value(), e.promisedBy());
                case DueDatePromised e -> promised(e, recorded);
                case ActionReopened e
                when e.dueFrom() != null ->
                    move(e.actionId().value(), recorded, e.dueFrom(), e.dueBy(), e.reason(), true);
                case MilestoneMoved e -> move(e.milestoneId().value(), recorded, e.from(), e.to(), e.reason(), false);
                case ObjectiveMoved e -> move(e.objectiveId().value(), recorded, e.from(), e.to(), e.reason(), false);
                default -> {}
            }
        }
    }

    /** Whoever moved it before the file came in is not known here; the file only shows that somebody did. */
    private void movedBefore(ActionImported e, Recorded recorded) {
        var to = Objects.requireNonNull(e.due().last());
        moves.computeIfAbsent(e.actionId().value(), _ -> new ArrayList<>())
                .add(new Move(
                        recorded.version(),
                        recorded.recordedAt(),
                        recorded.actor(),
                        e.promisedBy(),
                        to,
                        MOVED_BEFORE,
                        false,
                        false));
    }

    /** A first day is a promise and no move, unless the file kept an earlier promise beside a day that is open now. */
    private void promised(DueDatePromised e, Recorded recorded) {
        var id = e.actionId().value();
        var before = promisedBefore.remove(id);
        if (before != null) {
            move(id, recorded, before, e.dueBy(), e.reason(), false);
        }
    }

    private void move(
            String id, Recorded recorded, @Nullable LocalDate from, LocalDate to, String reason, boolean reopened) {
        var recordedOn = LocalDate.ofInstant(recorded.recordedAt(), Asked.ENGLAND);
        var wasLate = from != null && from.isBefore(recordedOn);
        moves.computeIfAbsent(id, _ -> new ArrayList<>())
                .add(new Move(
                        recorded.version(),
                        recorded.recordedAt(),
                        recorded.actor(),
                        from,
                        to,
                        reason,
                        wasLate,
                        reopened));
    }

    /** One pass over the history: the plan as it stood when each promised day ended. */
    private void rememberEndsOfPromisedDays() {
        var days = Item.all(view).stream()
                .map(found -> promisedBy(found.fields()))
                .filter(day -> day != null && !endOf(day).isAfter(moment))
                .distinct()
                .sorted()
                .iterator();
        PlanView then = null;
        var next = 0;
        while (days.hasNext()) {
            var day = days.next();
            while (next < history.size() && !history.get(next).recordedAt().isAfter(endOf(day))) {
                then = PlanView.evolve(then, history.get(next++));
            }
            if (then != null) {
                endOfDay.put(day, then);
            }
        }
    }

    private void add(Item.Found found, List<Promise> promises) {
        var promisedBy = promisedBy(found.fields());
        var dueBy = dueBy(found.fields());
        if (promisedBy == null || dueBy == null) {
            return;
        }
        var then = endOfDay.get(promisedBy);
        promises.add(new Promise(
                found.item(),
                ownerId(found.fields()),
                promisedBy,
                dueBy,
                moves.getOrDefault(found.item().id(), List.of()),
                ChronoUnit.DAYS.between(promisedBy, dueBy),
                state(found.fields()),
                then == null ? null : stateOf(found.item(), then)));
    }

    private static @Nullable String stateOf(Item item, PlanView then) {
        return Item.all(then).stream()
                .filter(found -> found.item().id().equals(item.id()))
                .findFirst()
                .map(found -> state(found.fields()))
                .orElse(null);
    }

    private static Instant endOf(LocalDate day) {
        return Asked.endOf(day.toString()).orElseThrow();
    }

    private static @Nullable LocalDate promisedBy(Record fields) {
        return switch (fields) {
            case ActionLine line -> line.promisedBy();
            case MilestoneLine line -> line.promisedBy();
            case ObjectiveLine line -> line.promisedBy();
            default -> null;
        };
    }

    private static @Nullable LocalDate dueBy(Record fields) {
        return switch (fields) {
            case ActionLine line -> line.dueBy();
            case MilestoneLine line -> line.dueBy();
            case ObjectiveLine line -> line.dueBy();
            default -> null;
        };
    }

    private static @Nullable PersonId ownerId(Record fields) {
        return switch (fields) {
            case ActionLine line -> line.ownerId();
            case ObjectiveLine line -> line.ownerId();
            default -> null;
        };
    }

    private static @Nullable String state(Record fields) {
        return switch (fields) {
            case ActionLine line -> line.state().key();
            case MilestoneLine line -> line.reachedOn() == null ? "not-reached" : "reached";
            default -> null;
        };
    }
}
