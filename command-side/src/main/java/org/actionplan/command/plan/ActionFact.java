package org.actionplan.command.plan;

import static org.actionplan.api.plan.ActionState.COMPLETED;

import java.time.LocalDate;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ActionState;
import org.jspecify.annotations.Nullable;

/** What the rules remember of one action. */
record ActionFact(
        ActionState state,
        @Nullable PersonId owner,
        @Nullable LocalDate dueBy,
        String title,
        @Nullable String task,
        @Nullable String completedBy) {

    ActionFact in(ActionState next) {
        return new ActionFact(next, owner, dueBy, title, task, completedBy);
    }

    ActionFact completedBy(@Nullable String person) {
        return new ActionFact(COMPLETED, owner, dueBy, title, task, person);
    }

    ActionFact ownedBy(PersonId next) {
        return new ActionFact(state, next, dueBy, title, task, completedBy);
    }

    ActionFact dueBy(LocalDate next) {
        return new ActionFact(state, owner, next, title, task, completedBy);
    }

    /** As a file tells it: nobody here has said that it is done. */
    ActionFact reported(ActionState next) {
        return new ActionFact(next, owner, dueBy, title, task, null);
    }

    ActionFact worded(String nextTitle, @Nullable String nextTask) {
        return new ActionFact(state, owner, dueBy, nextTitle, nextTask, completedBy);
    }
}
