package org.actionplan.command.plan;

import static org.actionplan.command.plan.OakfieldStory.AUDIT;
import static org.actionplan.command.plan.OakfieldStory.DUE;
import static org.actionplan.command.plan.OakfieldStory.GRACE;
import static org.actionplan.command.plan.OakfieldStory.PLAN;
import static org.actionplan.command.plan.OakfieldStory.after;
import static org.actionplan.command.plan.OakfieldStory.audit;
import static org.actionplan.command.plan.OakfieldStory.planned;

import java.util.Set;
import org.actionplan.api.Envelope;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.Role;
import org.actionplan.api.plan.ActionCommand.StartAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenVersionTest {

    @Test
    void a_change_to_the_version_that_was_seen_is_taken() {
        after(planned(), audit()).asking(new StartAction(PLAN, AUDIT, DUE), 2).isAccepted();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 3})
    void a_change_to_any_other_version_is_out_of_date(long seen) {
        after(planned(), audit())
                .asking(new StartAction(PLAN, AUDIT, DUE), seen)
                .isRefused(Kind.STALE, "stream.version-moved");
    }

    @Test
    void whoever_may_not_see_the_plan_does_not_learn_its_version() {
        var elsewhere = new Actor(GRACE, Set.of(Role.QUALITY_LEAD), Set.of("Beechwood"));

        after(planned(), audit())
                .asking(new StartAction(PLAN, AUDIT, DUE), new Envelope(elsewhere, "request-1", 1L, null, null))
                .isRefused(Kind.UNKNOWN, "plan.unknown");
    }
}
