package org.actionplan.query.imports.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Precision;
import org.actionplan.api.plan.WrittenDate;
import org.jspecify.annotations.Nullable;

/** Puts what the person said about a row in the place of what was proposed; answered questions are asked no more. */
final class Given {

    private static final Set<String> ABOUT_DAY = Set.of(
            "not_a_date",
            "impossible_date",
            "two_dates_in_cell",
            "start_not_due",
            "two_digit_year",
            "due_passed_when_written",
            "overdue_but_on_track");
    private static final Set<String> ABOUT_STATE = Set.of(
            "no_status",
            "unknown_status_word",
            "status_by_colour_only",
            "status_and_colour_differ",
            "status_and_dates_disagree");
    private static final Set<String> ABOUT_NOTES =
            Set.of("note_out_of_order", "note_undated", "note_missing", "notes_run_together");

    static ReadRow on(ReadRow row, Answers.@Nullable Row said) {
        if (said == null) {
            return row;
        }
        var warnings = new ArrayList<>(row.warnings());
        var owners = owners(row.owners(), said.accountable(), warnings);
        var due = due(row.due(), said.due(), warnings);
        var state = said.state() == null ? row.state() : said.state();
        if (said.state() != null) {
            warnings.removeIf(warning -> ABOUT_STATE.contains(warning.code()));
        }
        var stated = said.state() != null || said.confidence() != null;
        var confidence = stated && open(state) ? said.confidence() : open(state) ? row.confidence() : null;
        var notes = Boolean.FALSE.equals(said.notes()) ? List.<ReadNote>of() : row.notes();
        if (notes.isEmpty()) {
            warnings.removeIf(warning -> ABOUT_NOTES.contains(warning.code()));
        }
        return new ReadRow(
                row.source(),
                row.title(),
                row.task(),
                owners,
                due,
                row.promised(),
                row.completed(),
                state,
                confidence,
                row.statusWord(),
                row.colour(),
                row.sourceReference(),
                row.checkedBy(),
                row.checkedOn(),
                notes,
                row.offeredDue(),
                row.split(),
                row.fields(),
                List.copyOf(warnings),
                Boolean.TRUE.equals(said.leaveOut()));
    }

    static ReadRow leftOut(ReadRow row) {
        return on(row, new Answers.Row(true, null, null, null, null, null, null));
    }

    private static boolean open(ActionState state) {
        return state.isOwed() || state == ActionState.ON_HOLD;
    }

    /** Those who were named beside the chosen one help. */
    private static Owners owners(Owners owners, @Nullable String accountable, List<Warning> warnings) {
        if (accountable == null || accountable.isBlank()) {
            return owners;
        }
        warnings.removeIf(warning -> warning.about().equals("owners"));
        Set<String> support = new LinkedHashSet<>(owners.named());
        support.addAll(owners.support());
        support.remove(accountable);
        return new Owners(owners.text(), accountable, List.of(), List.copyOf(support), null);
    }

    private static WrittenDate due(WrittenDate due, @Nullable LocalDate day, List<Warning> warnings) {
        if (day == null) {
            return due;
        }
        warnings.removeIf(warning -> ABOUT_DAY.contains(warning.code()));
        return new WrittenDate(due.text(), Precision.DAY, day, day);
    }

    private Given() {}
}
