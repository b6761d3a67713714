package org.actionplan.query.history;

import static org.actionplan.query.plan.OakfieldHistory.AUDIT;
import static org.actionplan.query.plan.OakfieldHistory.DUE;
import static org.actionplan.query.plan.OakfieldHistory.JOSEPH;
import static org.actionplan.query.plan.OakfieldHistory.PLAN;
import static org.actionplan.query.plan.OakfieldHistory.WHY;
import static org.actionplan.query.plan.OakfieldHistory.delegated;
import static org.actionplan.query.plan.OakfieldHistory.nightRounds;
import static org.actionplan.query.plan.OakfieldHistory.started;
import static org.actionplan.query.plan.OakfieldHistory.withAudit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.PlanEvent.PlanClosed;
import org.actionplan.api.plan.PlanState;
import org.actionplan.query.history.PlanDiff.Changed;
import org.actionplan.query.plan.PlanView;
import org.junit.jupiter.api.Test;

class PlanDiffTest {

    private static final PlanView BEFORE = withAudit().view();
    private static final PlanView AFTER = withAudit()
            .then(started())
            .then(nightRounds())
            .then(new PlanClosed(PLAN, WHY))
            .view();

    @Test
    void forwards_what_came_is_added_and_what_reads_differently_is_changed() {
        var diff = PlanDiff.between(BEFORE, AFTER);

        assertThat(diff.added()).extracting(changed -> changed.item().ref()).containsExactly("AMB26-02");
        assertThat(diff.removed()).isEmpty();
        assertThat(diff.changed())
                .containsExactly(
                        new Changed(
                                new Item("plan", PLAN.value(), "AMB26", "Fewer falls at night"),
                                List.of(new FieldChange("state", PlanState.OPEN, PlanState.CLOSED))),
                        new Changed(
                                new Item("action", AUDIT.value(), "AMB26-01", "Audit falls risk forms"),
                                List.of(
                                        new FieldChange("state", ActionState.NOT_STARTED, ActionState.IN_PROGRESS),
                                        new FieldChange("startedOn", null, LocalDate.of(2026, 2, 3)))));
    }

    @Test
    void backwards_what_came_is_removed_and_every_change_is_turned_round() {
        var diff = PlanDiff.between(AFTER, BEFORE);

        assertThat(diff.added()).isEmpty();
        assertThat(diff.removed()).extracting(changed -> changed.item().ref()).containsExactly("AMB26-02");
        assertThat(diff.changed().getFirst().changes())
                .containsExactly(new FieldChange("state", PlanState.CLOSED, PlanState.OPEN));
    }

    @Test
    void a_version_does_not_differ_from_itself() {
        assertThat(PlanDiff.between(AFTER, AFTER)).isEqualTo(new PlanDiff(List.of(), List.of(), List.of()));
    }

    @Test
    void an_added_item_shows_its_fields_as_new() {
        var added = PlanDiff.between(BEFORE, AFTER).added().getFirst();

        assertThat(added.changes())
                .contains(
                        new FieldChange("title", null, "Walk round at two"),
                        new FieldChange("ownerId", null, JOSEPH),
                        new FieldChange("dueBy", null, DUE))
                .extracting(FieldChange::field)
                .doesNotContain("ref", "actionId", "promisedBy", "timesMoved", "evidence");
    }

    @Test
    void a_delegated_task_is_an_item_of_its_own() {
        var diff = PlanDiff.between(BEFORE, withAudit().then(delegated()).view());

        assertThat(diff.added()).extracting(changed -> changed.item().kind()).containsExactly("delegation");
        assertThat(diff.changed()).isEmpty();
    }
}
