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
                                + " kept as it stands".replace("it stands", kept == 1 ? "it stands" : "they stand"));
    }

    private String words() {
        var words = preview.reading().statusWords();
        if (words.isEmpty()) {
            return "The file has none";
        }
        var first = words.stream()
                .limit(SEVERAL)
                .map(word -> (word.word().isBlank() ? "nothing" : "“" + word.word() + "”") + " is "
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
        var nobody = owners.size() - known;
        return known + " of " + InEnglish.count(owners.size(), "name", "names") + " stand for a person"
                + (nobody == 0 ? "" : "; actions of the others come in without an owner");
    }

    private static boolean isSomebody(OwnerMeant meant) {
        var said = meant.said();
        return meant.person() != null || said != null && said.name() != null;
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
