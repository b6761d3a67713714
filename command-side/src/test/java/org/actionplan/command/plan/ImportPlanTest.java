package org.actionplan.command.plan;

import static org.actionplan.api.plan.ActionState.CLOSED;
import static org.actionplan.api.plan.ActionState.IN_PROGRESS;
import static org.actionplan.api.plan.ActionState.NOT_STARTED;
import static org.actionplan.command.plan.JuneFile.IN_SEPTEMBER;
import static org.actionplan.command.plan.JuneFile.JUNE;
import static org.actionplan.command.plan.JuneFile.ONGOING;
import static org.actionplan.command.plan.JuneFile.created;
import static org.actionplan.command.plan.JuneFile.importPlan;
import static org.actionplan.command.plan.JuneFile.imported;
import static org.actionplan.command.plan.JuneFile.note;
import static org.actionplan.command.plan.JuneFile.row;
import static org.actionplan.command.plan.OakfieldStory.AMINA;
import static org.actionplan.command.plan.OakfieldStory.AUDIT;
import static org.actionplan.command.plan.OakfieldStory.NIGHT_ROUNDS;
import static org.actionplan.command.plan.OakfieldStory.RUTH;
import static org.actionplan.command.plan.OakfieldStory.after;

import java.util.List;
import java.util.Set;
import org.actionplan.api.InvalidFields.Problem;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.Role;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.Test;

class ImportPlanTest {

    @Test
    void a_plan_begins_with_its_file_and_everything_the_file_tells_of() {
        var audit = row(AUDIT, AMINA, IN_SEPTEMBER, IN_PROGRESS);
        var rounds = row(NIGHT_ROUNDS, null, ONGOING, CLOSED);

        after().asking(importPlan("Oakfield", List.of(audit, rounds)))
                .leadsTo(List.of(
                        created(),
                        imported(JUNE),
                        imported(audit, "AMB26-01", JUNE),
                        note(AUDIT, JUNE),
                        imported(rounds, "AMB26-02", JUNE),
                        note(NIGHT_ROUNDS, JUNE)));
    }

    @Test
    void every_event_says_which_import_brought_it() {
        after().asking(importPlan("Oakfield", List.of(row(AUDIT, AMINA, ONGOING, NOT_STARTED))))
                .result()
                .expectEventsMatching(Matchers.<List<EventMessage<?>>>predicate(events -> events.size() == 4
                        && events.stream()
                                .allMatch(event ->
                                        "import-june".equals(event.getMetaData().get("import")))));
    }

    @Test
    void an_action_that_stands_there_twice_is_named_and_nothing_comes_in() {
        var audit = row(AUDIT, AMINA, IN_SEPTEMBER, IN_PROGRESS);

        after().asking(importPlan("Oakfield", List.of(audit, audit)))
                .isRefused(new Problem("/actions/1/actionId", "import.action-twice"));
    }

    @Test
    void nobody_begins_a_plan_for_a_service_they_may_not_see() {
        var elsewhere = new Actor(RUTH, Set.of(Role.QUALITY_LEAD), Set.of("Rosewood"));

        after().asking(importPlan("Oakfield", List.of(row(AUDIT, AMINA, ONGOING, NOT_STARTED))), elsewhere)
                .isRefused(Kind.NOT_ALLOWED, "permission.not-your-service");
    }
}
