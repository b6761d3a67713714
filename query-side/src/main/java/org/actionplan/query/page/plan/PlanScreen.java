package org.actionplan.query.page.plan;

import java.util.List;
import org.actionplan.query.page.Question.Option;
import org.jspecify.annotations.Nullable;

/**
 * The plan on one screen, in words.
 *
 * @param isPast whether it is shown as it stood, to be read only
 * @param liveFrom the version from which others' changes are counted; null in the past
 * @param sinceWords which changes are marked, when any are
 * @param mayKeepPlan whether this reader can change the plan as it is open
 * @param mayReopenPlan whether this reader can take it up again as it is closed
 */
public record PlanScreen(
        String reference,
        String title,
        String service,
        String state,
        long version,
        String recordedAt,
        boolean isPast,
        @Nullable String liveFrom,
        @Nullable String sinceWords,
        String purpose,
        List<String> scopeIn,
        List<String> scopeOut,
        List<String> facts,
        Counts counts,
        Filters filters,
        List<Column> columns,
        List<Group> groups,
        Timeline timeline,
        List<Lesson> lessons,
        List<FileShown> files,
        boolean mayKeepPlan,
        boolean mayReopenPlan) {

    /** Something that was learnt, met or told; {@code about} is the action's reference, empty for the plan as a whole. */
    public record Lesson(String kind, String text, String about, String address, String who, String when) {}

    /** How much there is, each with the address that shows just those. */
    public record Counts(
            long open, long overdue, long toCheck, long closed, String overdueAddress, String toCheckAddress) {}

    /** What one can choose by, and what is chosen. */
    public record Filters(
            String path,
            List<Choice> choices,
            String text,
            List<Grouping> groupings,
            List<Option> kept,
            boolean isNarrow,
            String shown) {}

    /** One select of the filters. */
    public record Choice(String name, String label, String chosen, List<Option> options) {}

    /** One way to group the actions. */
    public record Grouping(String words, String address, boolean isChosen) {}

    /** A heading that sorts. */
    public record Column(
            String words, String address, @Nullable String direction) {}

    /**
     * Actions that belong together.
     *
     * @param done what is said when none of them is open
     */
    public record Group(String title, String about, String moveAddress, List<Section> sections, String done) {

        public boolean isEmpty() {
            return sections.isEmpty();
        }
    }

    /** Quick wins, or everything that takes longer; without a title where there is only one kind. */
    public record Section(String title, List<ActionRow> rows) {}

    public String address() {
        return "/plans/" + reference;
    }
}
