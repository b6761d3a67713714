package org.actionplan.command.plan;

import static org.actionplan.command.plan.OakfieldStory.PLAN;
import static org.actionplan.command.plan.OakfieldStory.after;
import static org.actionplan.command.plan.OakfieldStory.audit;
import static org.actionplan.command.plan.OakfieldStory.planned;
import static org.actionplan.command.plan.OakfieldStory.started;

import org.actionplan.api.plan.PlanCommand.NameVersion;
import org.actionplan.api.plan.PlanEvent.VersionNamed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameVersionTest {

    @Test
    void without_a_version_the_current_one_gets_the_name() {
        after(planned(), audit())
                .asking(new NameVersion(PLAN, "As sent to CQC", "By post", null))
                .leadsTo(new VersionNamed(PLAN, "As sent to CQC", 2, "By post"));
    }

    @Test
    void an_earlier_version_can_be_named_later() {
        after(planned(), audit(), started())
                .asking(new NameVersion(PLAN, "Before work began", null, 2L))
                .leadsTo(new VersionNamed(PLAN, "Before work began", 2, null));
    }

    @Test
    void a_version_that_the_plan_has_not_reached_has_no_name() {
        after(planned(), audit()).asking(new NameVersion(PLAN, "Now", null, 2L)).isAccepted();
        after(planned(), audit())
                .asking(new NameVersion(PLAN, "Later", null, 3L))
                .isRefused("version.unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"As sent to CQC", "as SENT to cqc", "  As sent to CQC "})
    void a_name_stands_for_one_version_only_whatever_the_case_of_its_letters(String again) {
        after(planned(), new VersionNamed(PLAN, "As sent to CQC", 1, null))
                .asking(new NameVersion(PLAN, again, null, null))
                .isRefused("version.name-taken");
    }

    @Test
    void a_version_may_have_two_names() {
        after(planned(), new VersionNamed(PLAN, "As sent to CQC", 1, null))
                .asking(new NameVersion(PLAN, "Board meeting in March", null, 1L))
                .isAccepted();
    }
}
