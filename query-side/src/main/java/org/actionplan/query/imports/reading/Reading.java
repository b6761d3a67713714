package org.actionplan.query.imports.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Confidence;
import org.actionplan.api.plan.SourceRow;
import org.jspecify.annotations.Nullable;

/**
 * What a file says, read with its own legend and the answers given so far.
 *
 * @param tables where actions stand: proposed, or as answered
 * @param candidates every sheet with the line its headings may stand on, for the person to choose from
 * @param columns every column of the tables in order, with what it is taken to mean
 * @param statusWords every word of the status column and of the legend, with what it is taken to mean
 * @param owners every name, code and post that answers for an action, with how many rows name it
 * @param about facts of the plan as a whole, by what they are: service, provider, title, registered manager,
 *     nominated individual, date of plan, reference, purpose
 * @param names people named above the table, with their posts ("Marian Fenhollow" is the registered manager)
 * @param asOf the day the file describes, if it says so
 * @param dateOrderUnclear whether some date could be day and month or month and day, and nothing in the file decides
 * @param shape a fingerprint of the headings, equal for the next edition of the same plan
 * @param notActions rows that hold something but are no actions
 */
public record Reading(
        List<Answers.Table> tables,
        List<Candidate> candidates,
        List<Column> columns,
        List<StatusWord> statusWords,
        List<OwnerName> owners,
        Map<String, String> about,
        Map<String, String> names,
        @Nullable LocalDate asOf,
        boolean dateOrderUnclear,
        String shape,
        List<ReadRow> rows,
        List<NotAnAction> notActions,
        List<Warning> warnings) {

    public record Candidate(String sheet, int headerRow, List<String> headings, int rows, boolean proposed) {}

    /** @param samples the first few different texts of the column */
    public record Column(String heading, Meaning meaning, boolean sure, List<String> samples) {}

    /**
     * @param saidBy the sentence of the legend that says so; null when the file does not say, and the meaning is a proposal
     * @param sure false when the person should be asked
     */
    public record StatusWord(
            String word,
            ActionState state,
            @Nullable Confidence confidence,
            @Nullable String colour,
            @Nullable String saidBy,
            boolean sure,
            int rows) {}

    /** @param code the initials or code the file uses for it; null when it is written out */
    public record OwnerName(
            String name, @Nullable String code, @Nullable String suggest, int rows) {}

    /** @param why heading, title, footer, key, note, second line, blank action */
    public record NotAnAction(SourceRow source, String why) {}
}
