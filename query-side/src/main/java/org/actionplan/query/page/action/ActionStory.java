package org.actionplan.query.page.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.actionplan.api.plan.ActionEvent.ActionImported;
import org.actionplan.api.plan.ActionEvent.ActionReopened;
import org.actionplan.api.plan.ActionEvent.DueDateMoved;
import org.actionplan.api.plan.ActionEvent.ProgressRecorded;
import org.actionplan.api.plan.ActionEvent.ProgressReported;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.ImportId;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.history.Slippage;
import org.actionplan.query.page.action.ActionScreen.Move;
import org.actionplan.query.page.action.ActionScreen.Note;
import org.actionplan.query.people.People;
import org.actionplan.query.plan.ImportLine;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.plan.Recorded;
import org.jspecify.annotations.Nullable;

/** What was noted about an action and how its date was moved, newest first, from everything recorded about its plan. */
record ActionStory(List<Note> progress, List<Move> moves) {

    static ActionStory of(ActionId action, List<Recorded> history, PlanView plan, People people) {
        var progress = new ArrayList<Note>();
        var moves = new ArrayList<Move>();
        for (var recorded : history.reversed()) {
            var who = people.nameOf(recorded.actor());
            var when = InEnglish.moment(recorded.recordedAt());
            switch (recorded.event()) {
                case ProgressRecorded e
                when e.actionId().equals(action) -> {
                    var sure = e.confidence() == null ? "" : InEnglish.confidence(e.confidence());
                    progress.add(new Note(sure, e.note(), who, when));
                }
                case ProgressReported e
                when e.actionId().equals(action) ->
                    progress.add(new Note("", e.note(), "From " + file(e.importId(), plan), written(e)));
                case ActionImported e
                when e.actionId().equals(action) && e.wasMoved() ->
                    moves.add(move(
                            e.promisedBy(),
                            Objects.requireNonNull(e.due().last()),
                            Slippage.MOVED_BEFORE,
                            "From " + file(e.importId(), plan),
                            when));
                case DueDateMoved e
                when e.actionId().equals(action) -> moves.add(move(e.from(), e.to(), e.reason(), who, when));
                case ActionReopened e
                when e.actionId().equals(action) && e.dueFrom() != null ->
                    moves.add(move(e.dueFrom(), e.dueBy(), "Reopened: " + e.reason(), who, when));
                default -> {}
            }
        }
        return new ActionStory(progress, moves);
    }

    private static String file(ImportId id, PlanView plan) {
        return plan.imported(id).map(ImportLine::name).orElse("a file");
    }

    /** The time that the file gives for a note, in its own words. */
    private static String written(ProgressReported e) {
        return e.when().text().isBlank()
                ? "without a date there"
                : "dated “" + e.when().text().strip() + "” there";
    }

    private static Move move(@Nullable LocalDate from, LocalDate to, String why, String who, String when) {
        return new Move(InEnglish.shortDayIfAny(from), InEnglish.shortDay(to), why, who, when);
    }
}
