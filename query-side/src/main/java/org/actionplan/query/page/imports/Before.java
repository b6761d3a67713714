package org.actionplan.query.page.imports;

import java.util.Map;
import org.actionplan.query.imports.reading.Answers;

/**
 * The answers that a question builds on: those before it and never its own, so that a question once answered is still
 * asked in the same words when somebody comes back to it.
 */
final class Before {

    private Before() {}

    static Answers of(Step step, Answers all) {
        return switch (step) {
            case TABLE -> Answers.NONE;
            case COLUMNS -> new Answers(all.tables(), Map.of(), Map.of(), Map.of(), null, Map.of());
            case STATUS -> new Answers(all.tables(), all.columns(), Map.of(), Map.of(), all.monthFirst(), Map.of());
            case PEOPLE, ROWS ->
                new Answers(all.tables(), all.columns(), all.statusWords(), all.owners(), all.monthFirst(), Map.of());
            case PLAN, CHANGES, CHECK -> all;
        };
    }
}
