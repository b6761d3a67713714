package org.actionplan.command.plan;

import static org.actionplan.command.plan.OakfieldStory.AUDIT;
import static org.actionplan.command.plan.OakfieldStory.PLAN;
import static org.actionplan.command.plan.OakfieldStory.after;
import static org.actionplan.command.plan.OakfieldStory.audit;
import static org.actionplan.command.plan.OakfieldStory.planned;
import static org.actionplan.command.plan.OakfieldStory.started;
import static org.actionplan.command.plan.OakfieldStory.withdrawn;

import org.actionplan.api.plan.ActionCommand.RecordProgress;
import org.actionplan.api.plan.ActionEvent.ProgressRecorded;
import org.actionplan.api.plan.Confidence;
import org.junit.jupiter.api.Test;

class RecordProgressTest {

    @Test
    void progress_says_how_it_comes_on_and_how_sure_its_owner_is() {
        after(planned(), audit(), started())
                .asking(new RecordProgress(PLAN, AUDIT, "20 of 41 forms are done", Confidence.CLOSE))
                .leadsTo(new ProgressRecorded(PLAN, AUDIT, "20 of 41 forms are done", Confidence.CLOSE));
    }

    @Test
    void a_note_alone_is_enough() {
        after(planned(), audit())
                .asking(new RecordProgress(PLAN, AUDIT, "Forms are printed", null))
                .leadsTo(new ProgressRecorded(PLAN, AUDIT, "Forms are printed", null));
    }

    @Test
    void a_withdrawn_action_makes_no_progress() {
        after(planned(), audit(), withdrawn(AUDIT))
                .asking(new RecordProgress(PLAN, AUDIT, "20 of 41 forms are done", null))
                .isRefused("action.not-open");
    }
}
