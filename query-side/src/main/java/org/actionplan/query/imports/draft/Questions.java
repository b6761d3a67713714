package org.actionplan.query.imports.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.actionplan.query.imports.editions.Edition;
import org.actionplan.query.imports.editions.ProposedChange;
import org.actionplan.query.imports.reading.Answers;
import org.actionplan.query.imports.reading.ReadRow;
import org.actionplan.query.imports.reading.Reading;
import org.jspecify.annotations.Nullable;

/** What only the person can say about a file, in the order in which it is best asked. */
final class Questions {

    private final Reading reading;
    private final Answers said;
    private final Answers before;
    private final List<Question> questions = new ArrayList<>();

    private Questions(Reading reading, Draft draft) {
        this.reading = reading;
        this.said = draft.choices().answers();
        this.before =
                draft.remembered() == null ? Answers.NONE : draft.remembered().answers();
    }

    static List<Question> of(Reading reading, Draft draft, List<OwnerMeant> owners, @Nullable Edition edition) {
        var asking = new Questions(reading, draft);
        asking.aboutTheTable();
        asking.aboutStatusWords();
        owners.forEach(asking::aboutOwner);
        reading.rows().stream().filter(row -> !row.leftOut()).forEach(asking::aboutRow);
        asking.aboutThePlan(draft);
        if (edition != null) {
            asking.aboutChanges(draft, edition);
        }
        return List.copyOf(asking.questions);
    }

    private void aboutTheTable() {
        if (reading.candidates().size() > 1) {
            add("/tables", "Which sheets or tables hold the actions?", said.tables(), before.tables());
        }
        reading.columns().stream()
                .filter(column -> !column.sure() || said.columns().containsKey(column.heading()))
                .forEach(column -> add(
                        pointer("columns", column.heading()),
                        "What does the column “%s” hold?".formatted(column.heading()),
                        said.columns().get(column.heading()),
                        before.columns().get(column.heading())));
        if (reading.dateOrderUnclear() || said.monthFirst() != null) {
            add(
                    "/monthFirst",
                    "Do dates such as 03/04/2026 begin with the month?",
                    said.monthFirst(),
                    before.monthFirst());
        }
    }

    private void aboutStatusWords() {
        reading.statusWords().stream()
                .filter(word -> !word.sure() || said.statusWords().containsKey(word.word()))
                .forEach(word -> add(
                        pointer("statusWords", word.word()),
                        word.word().isEmpty()
                                ? "What does an empty status mean?"
                                : "What does the status “%s” mean?".formatted(word.word()),
                        said.statusWords().get(word.word()),
                        before.statusWords().get(word.word())));
    }

    private void aboutOwner(OwnerMeant meant) {
        if (meant.said() != null || meant.person() == null) {
            var name = meant.owner().name();
            add(
                    pointer("owners", name),
                    "Who is “%s”?".formatted(name),
                    meant.said(),
                    before.owners().get(name));
        }
    }

    private void aboutRow(ReadRow row) {
        var where = row.source().where();
        var answer = said.rows().get(where);
        if (!row.owners().named().isEmpty()) {
            var words = "Who answers for %s: %s?"
                    .formatted(where, String.join(" or ", row.owners().named()));
            add(pointer("rows", where) + "/accountable", words, answer == null ? null : answer.accountable(), null);
        }
        if (!row.split().isEmpty()) {
            var words = "The action of %s holds %d actions. Shall each become one of its own?"
                    .formatted(where, row.split().size());
            add(pointer("rows", where) + "/split", words, answer == null ? null : answer.split(), null);
        }
        var offered = row.offeredDue();
        if (offered != null) {
            var words = "A note of %s says that the date was moved to %s. Is that the day in force?"
                    .formatted(where, offered.text());
            add(pointer("rows", where) + "/due", words, answer == null ? null : answer.due(), null);
        }
    }

    private void aboutThePlan(Draft draft) {
        var plan = draft.choices().plan();
        add("/plan", "Which plan do the actions go into?", plan.equals(PlanChoice.NONE) ? null : plan, null);
    }

    private void aboutChanges(Draft draft, Edition edition) {
        var ofThePlan = edition.changes().stream()
                .filter(change -> change.kind() != ProposedChange.Kind.ADDED)
                .count();
        if (ofThePlan > 0) {
            var taken = draft.choices().changes();
            add(
                    "/changes",
                    "Which of the %d changes do you accept?".formatted(ofThePlan),
                    taken.isEmpty() ? null : taken,
                    null);
        }
    }

    private void add(String key, String words, @Nullable Object answer, @Nullable Object earlier) {
        var remembered = answer != null && Objects.equals(answer, earlier);
        questions.add(new Question(key, words, answer != null, remembered));
    }

    /** Where an answer about a text of the file stands. */
    static String pointer(String what, String text) {
        return "/" + what + "/" + text.replace("~", "~0").replace("/", "~1");
    }
}
