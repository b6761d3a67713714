package org.actionplan.query.page.action;

import java.util.List;
import org.actionplan.query.page.Question.Option;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one action, in words.
 *
 * @param next what can be done with it now, the usual next step first: the form's address and the words of its button
 * @param facts what is known, label and value
 * @param reported which file's word the state is; empty when it is our own
 * @param promise the day promised first; empty when there was none yet
 * @param filed the action as a file has it; null when it did not come from one
 * @param liveFrom the version from which others' changes are counted; null in the past
 */
public record ActionScreen(
        String planReference,
        String planTitle,
        String planAddress,
        String address,
        long version,
        boolean isPast,
        @Nullable String liveFrom,
        String ref,
        String title,
        String stateKey,
        String state,
        String reported,
        String openOrClosed,
        String overdue,
        List<Option> next,
        List<Fact> facts,
        List<String> criteria,
        List<Task> tasks,
        List<Note> progress,
        List<Move> moves,
        String promise,
        List<Note> lessons,
        boolean mayRecordLesson,
        @Nullable FiledRow filed) {

    /** Something known; {@code address} leads to what it names, or is empty. */
    public record Fact(String label, String value, String address) {}

    /** A delegated task with what can be done about it now. */
    public record Task(
            String id,
            String helper,
            String stateKey,
            String state,
            String task,
            String wantedResult,
            String reportBack,
            String by,
            String answer,
            String report,
            List<Option> next) {}

    /** Something that was noted, with who and when. */
    public record Note(String kind, String text, String who, String when) {}

    /** One time the date was moved. */
    public record Move(String from, String to, String why, String who, String when) {}
}
