package org.actionplan.command.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.actionplan.api.InvalidFields;
import org.actionplan.api.InvalidFields.Problem;
import org.actionplan.api.plan.ActionEvent.ActionImported;
import org.actionplan.api.plan.ActionEvent.ProgressReported;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.DatedNote;
import org.actionplan.api.plan.EditionChange;
import org.actionplan.api.plan.ImportEvent.FileImported;
import org.actionplan.api.plan.ImportedAction;
import org.actionplan.api.plan.ImportedFile;
import org.actionplan.api.plan.PlanEvent;
import org.actionplan.api.plan.PlanId;

/**
 * One file coming into a plan: the events that tell of it, all or none. Whatever does not fit is named together, action
 * by action, so that nobody has to try again for each.
 *
 * @param actions what the plan has before the file comes in
 * @param reference what people call the plan; new actions are counted on under it
 */
record Import(PlanId planId, ImportedFile file, Actions actions, String reference) {

    List<PlanEvent> events(List<ImportedAction> added, List<EditionChange> changes) {
        var problems = new ArrayList<Problem>();
        var events = new ArrayList<PlanEvent>();
        events.add(fileImported());
        add(added, events, problems);
        change(changes, events, problems);
        if (!problems.isEmpty()) {
            throw new InvalidFields(problems);
        }
        return events;
    }

    private FileImported fileImported() {
        return new FileImported(
                planId,
                file.importId(),
                file.name(),
                file.sha256(),
                file.shape(),
                file.choices(),
                file.asOf(),
                file.leftOut());
    }

    private void add(List<ImportedAction> added, List<PlanEvent> events, List<Problem> problems) {
        Set<ActionId> seen = new HashSet<>();
        for (int i = 0; i < added.size(); i++) {
            var action = added.get(i);
            if (!seen.add(action.actionId())) {
                problems.add(new Problem("/actions/" + i + "/actionId", "import.action-twice"));
            } else if (actions.knows(action.actionId())) {
                problems.add(new Problem("/actions/" + i + "/actionId", "action.already-created"));
            }
            events.add(imported(action, actions.reference(reference, i)));
            events.addAll(notes(action.actionId(), action.notes()));
        }
    }

    private ActionImported imported(ImportedAction action, String ref) {
        return new ActionImported(
                planId,
                action.actionId(),
                ref,
                file.importId(),
                action.source(),
                action.title(),
                action.task(),
                action.ownerId(),
                action.ownerText(),
                action.due(),
                action.promised(),
                action.state(),
                action.statusWord(),
                action.confidence(),
                action.completedOn(),
                action.checkedOn(),
                action.checkedBy(),
                action.expectedResult(),
                action.closureCriteria(),
                action.resources(),
                action.sourceReference());
    }

    private void change(List<EditionChange> changes, List<PlanEvent> events, List<Problem> problems) {
        Set<ActionId> seen = new HashSet<>();
        for (int i = 0; i < changes.size(); i++) {
            var change = changes.get(i);
            var field = "/changes/" + i;
            if (!seen.add(change.actionId())) {
                problems.add(new Problem(field + "/actionId", "import.action-twice"));
            } else if (!actions.knows(change.actionId())) {
                problems.add(new Problem(field + "/actionId", "action.unknown"));
            } else {
                var edition = new ActionInEdition(planId, file, change, actions.fact(change.actionId()));
                edition.problems(field).forEach(problems::add);
                events.addAll(edition.events());
            }
        }
    }

    private List<ProgressReported> notes(ActionId action, List<DatedNote> notes) {
        return notes.stream()
                .map(note -> new ProgressReported(planId, action, file.importId(), note.text(), note.when()))
                .toList();
    }
}
