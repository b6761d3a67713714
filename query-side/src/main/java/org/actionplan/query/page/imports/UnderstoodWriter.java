package org.actionplan.query.page.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.imports.draft.OwnerMeant;
import org.actionplan.query.imports.draft.Preview;
import org.actionplan.query.imports.reading.Meaning;
import org.actionplan.query.page.imports.CheckShown.Understood;

/** Sums up how a file was understood, with the way back to each question. */
final class UnderstoodWriter {

    private static final int SEVERAL = 4;

    private final Journey journey;
    private final Preview preview;
    private final List<Understood> all = new ArrayList<>();

    UnderstoodWriter(Journey journey) {
        this.journey = journey;
        this.preview = journey.preview();
    }

    List<Understood> all() {
        if (!journey.unanswered().candidates().isEmpty()) {
            add("Table", TablesShown.summary(preview.reading()), Step.TABLE);
        }
        add("Columns", columns(), Step.COLUMNS);
        add("Status words", words(), Step.STATUS);
        add("People", people(), Step.PEOPLE);
        add("Rows with decisions", rows(), Step.ROWS);
        add("Plan", plan(), Step.PLAN);
        if (journey.isNeeded(Step.CHANGES)) {
            add(
                    "Changes",
                    preview.taken().size() + " of "
                            + InEnglish.count(preview.changes().size(), "change", "changes") + " accepted",
                    Step.CHANGES);
        }
        return List.copyOf(all);
    }

    private void add(String what, String words, Step step) {
        var change = step == Step.TABLE || journey.isNeeded(step) ? journey.address(step) + "?then=check" : "";
        all.add(new Understood(what, words, change));
    }

    private String columns() {
        var columns = preview.reading().columns();
        var kept = columns.stream()
                .filter(column -> column.meaning() == Meaning.OTHER)
                .count();
        return InEnglish.count(columns.size() - kept, "column", "columns") + " understood"
                + (kept == 0
                        ? ""
                        : ", " + InEnglish.count(kept, "column", "columns")
                                + (kept == 1 ? " kept as it stands" : " kept as they stand"));
    }

    private String words() {
        var words = preview.reading().statusWords();
        if (words.isEmpty()) {
            return "The file has none";
        }
        var first = words.stream()
                .limit(SEVERAL)
                .map(word -> (word.word().isBlank() ? "an empty cell" : "“" + word.word() + "”") + " is "
                        + InEnglish.state(word.state()).toLowerCase(Locale.UK))
                .collect(Collectors.joining("; "));
        return words.size() > SEVERAL ? first + "; and " + (words.size() - SEVERAL) + " more" : first;
    }

    private String people() {
        var owners = preview.owners();
        if (owners.isEmpty()) {
            return "The file names nobody";
        }
        var known = owners.stream().filter(UnderstoodWriter::isSomebody).count();
        var names =
                InEnglish.count(owners.size(), "name", "names") + ", " + matched(known, owners.size()) + " to a person";
        if (known == owners.size()) {
            return names;
        }
        return names + (known == 0 ? "; their actions" : "; actions of the others") + " come in without an owner";
    }

    private static String matched(long known, int all) {
        if (all == 1) {
            return known == 1 ? "matched" : "not matched";
        }
        var some = known == 0 ? "none" : String.valueOf(known);
        return (known == all ? "all" : some) + " of them matched";
    }

    private static boolean isSomebody(OwnerMeant meant) {
        return meant.person() != null || meant.newcomer() != null;
    }

    private String rows() {
        return journey.isNeeded(Step.ROWS) ? "As you decided" : "No row needed one";
    }

    private String plan() {
        var meant = preview.plan();
        return meant.into() == null
                ? "A new plan, " + meant.reference() + " " + meant.title()
                : meant.into().reference() + " " + meant.into().title();
    }
}
