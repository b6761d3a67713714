package org.actionplan.query.page.evidence;

import java.time.LocalDate;
import java.util.List;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ImportId;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.english.OwnerAndDay;
import org.actionplan.query.page.evidence.EvidenceShown.Fact;
import org.actionplan.query.people.People;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.DelegationLine;
import org.actionplan.query.plan.ImportLine;
import org.actionplan.query.plan.ObjectiveLine;
import org.actionplan.query.plan.PlanView;
import org.jspecify.annotations.Nullable;

/** What is known of an action, from what it is to who checked it. */
final class ActionFacts {

    private final PlanView plan;
    private final People people;

    ActionFacts(PlanView plan, People people) {
        this.plan = plan;
        this.people = people;
    }

    List<Fact> of(ActionLine action) {
        return new Facts()
                .add("What is to be done", action.task())
                .add("Objective", objective(action))
                .add("Owner", owner(action))
                .add("First promised for", action.promisedBy())
                .add("Due by", action.timesMoved() == 0 && action.dueBy() != null ? null : OwnerAndDay.due(action))
                .add("Comes from", source(action))
                .add("State reported in", reported(action))
                .add("On hold until", action.heldUntil())
                .add("Result expected", action.expectedResult())
                .add("How we know it is done", action.closureCriteria())
                .add("What it needs", action.resources())
                .add("Reference elsewhere", action.sourceReference())
                .add(
                        "Delegated tasks",
                        action.delegations().stream().map(this::task).toList())
                .add("Completed", done(action.completedOn(), action.completedBy(), action.completionNote()))
                .add("Checked and closed", done(action.closedOn(), action.closedBy(), action.closingNote()))
                .add("Evidence", action.evidence())
                .list();
    }

    /** Nobody yet, with whom the file names, who may be two or somebody we cannot tell. */
    private String owner(ActionLine action) {
        var owner = OwnerAndDay.owner(action, people);
        return action.ownerId() == null && !action.ownerText().isBlank()
                ? owner + ". The file says: " + action.ownerText()
                : owner;
    }

    private @Nullable String source(ActionLine action) {
        var source = action.source();
        return source == null || action.filed() == null
                ? null
                : file(action.filed().importId()) + ", " + source.where();
    }

    private @Nullable String reported(ActionLine action) {
        return action.reportedIn() == null
                ? null
                : file(action.reportedIn()) + ". It is the word of that file: nobody has completed or closed the action"
                        + " here."
                        + (action.checkedByText() == null
                                ? ""
                                : " The file says it was checked by " + action.checkedByText() + ".");
    }

    private String file(ImportId importId) {
        return plan.imported(importId).map(ImportLine::name).orElse("a file");
    }

    private @Nullable String objective(ActionLine action) {
        return plan.objectives().stream()
                .filter(line -> line.objectiveId().equals(action.objectiveId()))
                .map(ObjectiveLine::title)
                .findFirst()
                .orElse(null);
    }

    private String task(DelegationLine task) {
        return people.nameOf(task.to()) + ", by " + InEnglish.day(task.by()) + ": " + task.task() + " ("
                + InEnglish.delegation(task.state()) + ")";
    }

    private @Nullable String done(@Nullable LocalDate day, @Nullable PersonId who, @Nullable String note) {
        if (day == null || who == null) {
            return null;
        }
        return InEnglish.day(day) + ", recorded by " + people.nameOf(who) + (note == null ? "" : ": " + note);
    }
}
