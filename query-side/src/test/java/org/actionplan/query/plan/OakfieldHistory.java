package org.actionplan.query.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ActionEvent.ActionClosed;
import org.actionplan.api.plan.ActionEvent.ActionCompleted;
import org.actionplan.api.plan.ActionEvent.ActionCreated;
import org.actionplan.api.plan.ActionEvent.ActionReopened;
import org.actionplan.api.plan.ActionEvent.ActionStarted;
import org.actionplan.api.plan.ActionEvent.DueDateMoved;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.DelegationEvent.TaskDelegated;
import org.actionplan.api.plan.DelegationId;
import org.actionplan.api.plan.ImportId;
import org.actionplan.api.plan.MilestoneEvent.MilestoneAdded;
import org.actionplan.api.plan.MilestoneId;
import org.actionplan.api.plan.ObjectiveEvent.ObjectiveCreated;
import org.actionplan.api.plan.ObjectiveId;
import org.actionplan.api.plan.PlanEvent;
import org.actionplan.api.plan.PlanEvent.PlanCreated;
import org.actionplan.api.plan.PlanId;
import org.jspecify.annotations.Nullable;

/** The history of Oakfield's work on falls, built event by event: each gets its version, its moment and its actor. */
public final class OakfieldHistory {

    public static final PlanId PLAN = new PlanId("plan-oakfield-falls");
    public static final ObjectiveId FEWER_FALLS = new ObjectiveId("objective-fewer-falls");
    public static final ActionId AUDIT = new ActionId("action-audit");
    public static final ActionId NIGHT_ROUNDS = new ActionId("action-night-rounds");
    public static final MilestoneId TRAINED = new MilestoneId("milestone-night-staff-trained");
    public static final DelegationId COUNT = new DelegationId("delegation-count-forms");

    public static final PersonId RUTH = new PersonId("person-ruth");
    public static final PersonId AMINA = new PersonId("person-amina");
    public static final PersonId JOSEPH = new PersonId("person-joseph");

    public static final LocalDate DUE = LocalDate.of(2026, 3, 31);
    public static final String WHY = "Night staff are short until April";

    /** Noon of the first day; each further event comes a day later unless something else is said. */
    public static final Instant BEGIN = Instant.parse("2026-02-01T12:00:00Z");

    private final List<Recorded> recorded = new ArrayList<>();

    private OakfieldHistory() {}

    /** The plan as it is created by Ruth, and nothing more. */
    public static OakfieldHistory planned() {
        return new OakfieldHistory()
                .then(new PlanCreated(
                        PLAN,
                        "AMB26",
                        "Fewer falls at night",
                        "Oakfield",
                        "Nobody should fall because help came late.",
                        List.of("Bedrooms at night"),
                        List.of("The garden"),
                        null,
                        null,
                        null,
                        null,
                        List.of()));
    }

    /** The plan with Amina's audit on it. */
    public static OakfieldHistory withAudit() {
        return planned().then(audit());
    }

    public OakfieldHistory then(PlanEvent event) {
        return then(event, RUTH);
    }

    public OakfieldHistory then(PlanEvent event, PersonId actor) {
        return at(BEGIN.plus(Duration.ofDays(recorded.size())), event, actor);
    }

    public OakfieldHistory at(String moment, PlanEvent event) {
        return at(Instant.parse(moment), event, RUTH);
    }

    public List<Recorded> events() {
        return List.copyOf(recorded);
    }

    public PlanView view() {
        return Objects.requireNonNull(PlanView.of(recorded));
    }

    /** The audit as it reads at the end. */
    public ActionLine line() {
        return view().action(AUDIT).orElseThrow();
    }

    /** Something that a file brought. */
    public OakfieldHistory brought(ImportId file, PlanEvent event) {
        recorded.add(
                new Recorded(recorded.size() + 1L, BEGIN.plus(Duration.ofDays(recorded.size())), RUTH, event, file));
        return this;
    }

    private OakfieldHistory at(Instant moment, PlanEvent event, PersonId actor) {
        recorded.add(new Recorded(recorded.size() + 1L, moment, actor, event));
        return this;
    }

    public static ActionCreated audit() {
        return action(AUDIT, "AMB26-01", "Audit falls risk forms", AMINA);
    }

    public static ActionCreated nightRounds() {
        return action(NIGHT_ROUNDS, "AMB26-02", "Walk round at two", JOSEPH);
    }

    private static ActionCreated action(ActionId id, String ref, String title, PersonId owner) {
        return new ActionCreated(
                PLAN, id, ref, title, owner, DUE, null, "All 41 forms", null, null, null, List.of(), null, null);
    }

    public static ActionStarted started() {
        return new ActionStarted(PLAN, AUDIT, LocalDate.of(2026, 2, 3));
    }

    public static ActionCompleted completed() {
        return new ActionCompleted(PLAN, AUDIT, LocalDate.of(2026, 3, 20), "41 of 41");
    }

    public static ActionClosed closed() {
        return new ActionClosed(PLAN, AUDIT, LocalDate.of(2026, 3, 27), "Ten looked at", List.of("Ten forms of March"));
    }

    public static ActionReopened reopened() {
        return new ActionReopened(PLAN, AUDIT, "Forms are old again", DUE, DUE.plusDays(90));
    }

    public static DueDateMoved moved(LocalDate from, LocalDate to) {
        return new DueDateMoved(PLAN, AUDIT, from, to, WHY);
    }

    public static TaskDelegated delegated() {
        return new TaskDelegated(
                PLAN, AUDIT, COUNT, JOSEPH, "Count the forms", "A list by floor", "By email", DUE.minusDays(30));
    }

    public static MilestoneAdded milestone() {
        return new MilestoneAdded(PLAN, TRAINED, "All night staff trained", DUE, null, null);
    }

    public static ObjectiveCreated objective(@Nullable LocalDate dueBy) {
        return new ObjectiveCreated(PLAN, FEWER_FALLS, "Fewer falls", "Halve falls", null, RUTH, dueBy, null);
    }
}
