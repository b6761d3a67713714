package org.actionplan.query.imports.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.ImportCommand;

/** Holds the rows against the file as a whole: tabs, printed counts, what the file lacks. */
final class Checks {

    static Told tab(Told told, Tabs tabs) {
        if (!tabs.areApart()) {
            return told;
        }
        var row = told.row();
        var word = row.statusWord() == null ? "" : row.statusWord().strip();
        var closed = Tabs.isClosed(told.sheet());
        if (closed && row.state() != ActionState.CLOSED && row.state() != ActionState.WITHDRAWN) {
            return told.with(RowWarnings.with(
                    row,
                    new Warning(
                            "closed_tab_not_verified",
                            "status",
                            word,
                            "The action is on the closed tab, but by its status it is only "
                                    + StatusWarnings.words(row.state())
                                    + ". The status is taken: it still has to be checked by somebody else.")));
        }
        if (!closed && row.state() == ActionState.CLOSED) {
            return told.with(RowWarnings.with(
                    row,
                    new Warning(
                            "verified_on_open_tab",
                            "status",
                            word,
                            "By its status the action is closed, but it is still on the tab of open actions."
                                    + " The status is taken.")));
        }
        return told;
    }

    /** Said before any question is asked: such a file cannot be brought in as it is. */
    static Optional<Warning> tooMany(List<ReadRow> rows) {
        var kept = rows.stream().filter(row -> !row.leftOut()).count();
        return kept <= ImportCommand.MOST_ACTIONS
                ? Optional.empty()
                : Optional.of(new Warning(
                        "too_many_actions",
                        "",
                        String.valueOf(kept),
                        String.format(
                                Locale.UK,
                                "The file has %,d actions. One import brings in %,d at most. Divide the file, or leave"
                                        + " out tables and rows that do not belong to the plan.",
                                kept,
                                ImportCommand.MOST_ACTIONS)));
    }

    static List<Warning> file(List<Told> rows, FileContext file, Columns columns) {
        List<Warning> warnings = new ArrayList<>();
        if (rows.stream().allMatch(told -> told.row().sourceReference() == null)) {
            warnings.add(
                    new Warning("no_refs", "", "", "The plan has no reference numbers. Each action gets one here."));
        }
        if (!file.hasStatus()) {
            warnings.add(new Warning(
                    "no_status",
                    "status",
                    "",
                    "The file does not say how far its actions are. They are taken as not started, but for"
                            + " those that it says are done."));
        }
        if (columns.list().stream().noneMatch(column -> column.meaning() == Meaning.ACTION && column.sure())) {
            warnings.add(new Warning(
                    "action_column_unsure",
                    "action",
                    "",
                    "No heading says plainly which column holds the actions. Check that the right one was taken."));
        }
        counts(rows, file.legend()).ifPresent(warnings::add);
        return warnings;
    }

    private static Optional<Warning> counts(List<Told> rows, Legend legend) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        rows.forEach(told -> counted.merge(told.entry(), 1, Integer::sum));
        Map<String, Integer> printed = new LinkedHashMap<>();
        legend.printed().forEach(count -> printed.putIfAbsent(Plain.words(count.word()), count.number()));
        var differs = printed.entrySet().stream()
                .anyMatch(count -> count.getValue() != counted(count.getKey(), counted, rows.size()));
        if (!differs) {
            return Optional.empty();
        }
        var where = legend.printed().getFirst().where();
        var told = printed.entrySet().stream()
                .map(count -> count.getKey() + " " + count.getValue() + " printed, "
                        + counted(count.getKey(), counted, rows.size()) + " counted")
                .collect(Collectors.joining("; "));
        return Optional.of(new Warning(
                "counts_differ",
                "",
                told,
                "The counts printed in the file (" + where + ") differ from its rows: " + told
                        + ". The rows are taken."));
    }

    private static int counted(String word, Map<String, Integer> counted, int all) {
        return word.contains("total") || word.contains("actions") ? all : counted.getOrDefault(word, 0);
    }

    private Checks() {}
}
