package org.actionplan.query.imports.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * What the person has said about a file so far. Everything may be missing: then what was proposed holds.
 *
 * @param tables which sheets hold actions and on which line their headings stand
 * @param columns what the columns mean, by heading
 * @param statusWords what each status word means, by the word as the file has it; "" is the empty cell
 * @param owners who is meant by a name, code or post, by that text as the reading resolved it
 * @param monthFirst whether "03/04/2026" is 4 March; null while nobody was asked
 * @param rows what was said about single rows, by {@link org.actionplan.api.plan.SourceRow#where()}
 */
public record Answers(
        @Nullable List<Table> tables,
        Map<String, Meaning> columns,
        Map<String, Status> statusWords,
        Map<String, Who> owners,
        @Nullable Boolean monthFirst,
        Map<String, Row> rows) {

    public static final Answers NONE = new Answers(null, Map.of(), Map.of(), Map.of(), null, Map.of());

    public record Table(String sheet, int headerRow) {}

    public record Status(ActionState state, @Nullable Confidence confidence) {}

    /**
     * @param personId somebody already known
     * @param name a person to be added, with a job role; both or none
     * @param nobody the action stays without an owner for now
     */
    public record Who(
            @Nullable String personId,
            @Nullable String name,
            @Nullable String jobRole,
            boolean nobody) {}

    /**
     * @param split whether the cell's several actions become one each
     * @param accountable which of the named ones answers for it, as the reading resolved the name
     * @param due the day the person says is meant
     * @param notes whether the notes come in as dated progress; true unless said otherwise
     */
    public record Row(
            @Nullable Boolean leaveOut,
            @Nullable Boolean split,
            @Nullable String accountable,
            @Nullable LocalDate due,
            @Nullable ActionState state,
            @Nullable Confidence confidence,
            @Nullable Boolean notes) {}
}
