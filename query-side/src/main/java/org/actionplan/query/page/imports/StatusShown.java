package org.actionplan.query.page.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Confidence;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.imports.reading.Answers;
import org.actionplan.query.imports.reading.Answers.Status;
import org.actionplan.query.imports.reading.Reading;
import org.actionplan.query.imports.reading.Reading.StatusWord;
import org.actionplan.query.page.Question.Option;
import org.springframework.util.MultiValueMap;

/** Asks what the file's words for how an action stands mean; those that no legend explains come first. */
public record StatusShown(List<Word> unsure, List<Word> sure) {

    /**
     * One word.
     *
     * @param word as the file has it; empty for cells without one
     * @param about how many rows have it, and its colour: "3 rows, green"
     * @param saidBy what the file itself says of it; empty when it does not
     */
    public record Word(
            String stateField,
            String confidenceField,
            String word,
            String about,
            String saidBy,
            String state,
            String confidence) {}

    static StatusShown of(Reading asked, Answers given) {
        var unsure = new ArrayList<Word>();
        var sure = new ArrayList<Word>();
        asked.statusWords().forEach(word -> (word.sure() ? sure : unsure).add(shown(word, given)));
        return new StatusShown(unsure, sure);
    }

    private static Word shown(StatusWord word, Answers given) {
        var meant = given.statusWords().getOrDefault(word.word(), new Status(word.state(), word.confidence()));
        var confidence = meant.confidence();
        return new Word(
                Field.of("state", word.word()),
                Field.of("confidence", word.word()),
                word.word().isBlank() ? "" : word.word(),
                about(word),
                Optional.ofNullable(word.saidBy()).orElse(""),
                InEnglish.key(meant.state()),
                confidence == null ? "" : InEnglish.key(confidence));
    }

    private static String about(StatusWord word) {
        var rows = word.rows() == 0 ? "in no row" : InEnglish.count(word.rows(), "row", "rows");
        return word.colour() == null ? rows : rows + ", " + word.colour();
    }

    public List<Option> states() {
        return StateChoice.STATES;
    }

    public List<Option> confidences() {
        return StateChoice.CONFIDENCES;
    }

    /** The answers with what the words mean; whatever was not on the form stays as proposed. */
    static Answers read(Reading asked, Answers given, MultiValueMap<String, String> form) {
        var meant = new HashMap<String, Status>();
        asked.statusWords()
                .forEach(word -> Chosen.of(form, Field.of("state", word.word()), ActionState.class)
                        .ifPresent(state -> meant.put(
                                word.word(),
                                new Status(
                                        state,
                                        Chosen.of(form, Field.of("confidence", word.word()), Confidence.class)
                                                .orElse(null)))));
        return new Answers(
                given.tables(), given.columns(), Map.copyOf(meant), given.owners(), given.monthFirst(), given.rows());
    }
}
