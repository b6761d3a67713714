package org.actionplan.query.imports.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Confidence;
import org.actionplan.api.plan.SourceRow;
import org.actionplan.api.plan.WrittenDate;
import org.jspecify.annotations.Nullable;

/**
 * What one row says, read with the file's own legend and the answers given so far. It is what an import would store:
 * nothing more is made of the row later.
 *
 * @param source where it stands, with every cell as it stood
 * @param title the action without bullets, numbers and evidence lines, cut to what a title may hold
 * @param task the action cell whole, where the title does not say it all; null otherwise
 * @param due the day in force
 * @param promised the day first promised, where the file has a column for each; null otherwise
 * @param completed when the file says it was done; null when it does not
 * @param state as the file's legend says
 * @param statusWord the legend's word as found in the row; null when the row has none
 * @param colour the plain name of the status cell's colour ("green"), or null
 * @param checkedBy who signed it off, a code resolved; null when nobody is named
 * @param offeredDue a date that a note says it was moved to, offered and never taken by itself
 * @param split the titles of the several actions that one cell holds; empty when it holds one or was split already
 * @param fields other columns by what they mean: finding, regulation, priority, outcome, measure, resources, theme,
 *     service, weight, section, target, check, evidence; text as it stands
 * @param leftOut whether the person left the row out
 */
public record ReadRow(
        SourceRow source,
        String title,
        @Nullable String task,
        Owners owners,
        WrittenDate due,
        @Nullable WrittenDate promised,
        @Nullable WrittenDate completed,
        ActionState state,
        @Nullable Confidence confidence,
        @Nullable String statusWord,
        @Nullable String colour,
        @Nullable String sourceReference,
        @Nullable String checkedBy,
        @Nullable LocalDate checkedOn,
        List<ReadNote> notes,
        @Nullable WrittenDate offeredDue,
        List<String> split,
        Map<String, String> fields,
        List<Warning> warnings,
        boolean leftOut) {}
