package org.actionplan.query.imports.draft;

import java.util.Map;
import org.actionplan.query.imports.reading.Answers;

/**
 * What the person has said about an import so far: how the file reads, where it goes, and which changes of a later edition
 * are taken.
 *
 * @param changes the proposed changes that were accepted or declined, by their id; what is missing is not taken
 */
public record Choices(Answers answers, PlanChoice plan, Map<String, Boolean> changes) {

    public static final Choices NONE = new Choices(Answers.NONE, PlanChoice.NONE, Map.of());

    public Choices with(Answers said) {
        return new Choices(said, plan, changes);
    }

    public Choices with(PlanChoice chosen) {
        return new Choices(answers, chosen, changes);
    }

    public Choices withChanges(Map<String, Boolean> taken) {
        return new Choices(answers, plan, taken);
    }
}
