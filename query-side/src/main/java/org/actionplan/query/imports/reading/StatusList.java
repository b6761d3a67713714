package org.actionplan.query.imports.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.actionplan.api.plan.ActionState;

/** Every word of the status column and of the key, with what it is taken to mean. */
final class StatusList {

    static List<Reading.StatusWord> of(List<Told> rows, FileContext file) {
        Map<String, Reading.StatusWord> words = new LinkedHashMap<>();
        if (file.hasStatus()) {
            file.legend()
                    .status()
                    .forEach(entry -> words.put(Plain.words(entry.word()), unused(entry, file.answers())));
            rows.forEach(
                    told -> words.merge(Plain.words(told.status().group()), once(told.status()), StatusList::both));
        }
        return List.copyOf(words.values());
    }

    private static Reading.StatusWord unused(StatusEntry entry, Answers answers) {
        var answer = answers.statusWords().get(entry.word());
        return new Reading.StatusWord(
                entry.word(),
                answer == null ? entry.state() : answer.state(),
                answer == null ? entry.confidence() : answer.confidence(),
                entry.colour(),
                entry.sentence(),
                answer != null || entry.sure(),
                0);
    }

    private static Reading.StatusWord once(StatusRead status) {
        var entry = status.entry();
        var state = status.group().isEmpty() && !status.sure() ? ActionState.NOT_STARTED : status.state();
        return new Reading.StatusWord(
                status.group().strip(),
                state,
                status.confidence(),
                entry == null ? status.colour() : entry.colour(),
                entry == null ? null : entry.sentence(),
                status.sure(),
                1);
    }

    private static Reading.StatusWord both(Reading.StatusWord one, Reading.StatusWord other) {
        return new Reading.StatusWord(
                one.word(),
                one.state(),
                one.confidence(),
                one.colour(),
                one.saidBy(),
                one.sure(),
                one.rows() + other.rows());
    }

    private StatusList() {}
}
