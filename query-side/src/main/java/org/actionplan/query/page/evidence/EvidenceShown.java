package org.actionplan.query.page.evidence;

import java.util.List;
import java.util.stream.Collectors;
import org.actionplan.query.english.ChangeShown;
import org.actionplan.query.page.history.ComparisonShown;
import org.actionplan.query.page.history.HistoryLines;
import org.actionplan.query.page.history.PromiseShown;
import org.jspecify.annotations.Nullable;

/**
 * An evidence document in words.
 *
 * @param mark which plan, version and moment: stands on every page
 * @param cover what stands on the first page, label and value
 * @param only what it leaves out, in sentences; empty when it tells everything
 * @param howToRead what its words mean, and what it proves and does not prove
 * @param overview every action in one line
 * @param promisesOn the day on which the ledger of promises was drawn up
 * @param comparison with an earlier version; null when none was asked for
 * @param history every change in order, month by month
 */
public record EvidenceShown(
        String reference,
        String title,
        String service,
        String author,
        String mark,
        List<Fact> cover,
        List<String> only,
        List<String> howToRead,
        Scope scope,
        List<Objective> objectives,
        List<Total> totals,
        List<Row> overview,
        List<Action> actions,
        List<Milestone> milestones,
        List<Lesson> lessons,
        String promisesOn,
        List<PromiseShown> promises,
        @Nullable ComparisonShown comparison,
        String changes,
        List<Month> history) {

    /** Something known, in one or several lines. */
    public record Fact(String label, List<String> values) {}

    /** What the plan is for and what belongs to it. */
    public record Scope(String purpose, List<Fact> facts) {}

    /** An objective with what is known of it. */
    public record Objective(String title, List<Fact> facts) {}

    /** How many actions stand in one way. */
    public record Total(String key, String words, String number) {}

    /** An action in one line; {@code note} says what became of its date, {@code late} whether it is overdue. */
    public record Row(
            String anchor,
            String ref,
            String title,
            String owner,
            String due,
            String note,
            String late,
            String key,
            String state) {}

    /** An action with all that is known of it and its story. */
    public record Action(Row row, List<Fact> facts, List<StoryEntry> story, String none) {}

    public record Milestone(String title, String promised, String due, String about, String state, String note) {}

    /** Something that was learnt, met or told; {@code about} is the action's reference, empty for the plan as a whole. */
    public record Lesson(String kind, String text, String about, String who, String when) {}

    /** The changes of one month. */
    public record Month(String anchor, String name, List<Change> lines) {}

    /**
     * One change of the plan.
     *
     * @param when the moment it was recorded
     * @param begun what stood in fields that were empty before, one after the other
     * @param changed the fields that read otherwise before
     */
    public record Change(String when, HistoryLines.Line line, String begun, List<ChangeShown> changed) {

        static Change of(HistoryLines.Day day, HistoryLines.Line line) {
            var begun = line.changes().stream()
                    .filter(change -> change.was().isEmpty())
                    .map(change -> change.label() + ": " + String.join("; ", change.now()))
                    .collect(Collectors.joining(" · "));
            var changed = line.changes().stream()
                    .filter(change -> !change.was().isEmpty())
                    .toList();
            return new Change(day.shortDay() + ", " + line.time(), line, begun, changed);
        }
    }

    /** A part of the document; {@code parts} are its own. */
    public record Section(String anchor, String title, List<Section> parts) {}

    /** What the document consists of, in order. */
    public List<Section> contents() {
        return new EvidenceContents(this).sections();
    }
}
