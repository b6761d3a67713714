package org.actionplan.query.page.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.actionplan.query.imports.draft.Draft;
import org.actionplan.query.imports.draft.Preview;
import org.actionplan.query.imports.reading.Answers;
import org.actionplan.query.imports.reading.Reading;

/**
 * How far an import has come: what it would store now, and which questions its file leaves to be asked.
 *
 * @param unanswered the file read by itself
 * @param beforeRows the file read with all answers but those about single rows
 * @param asked the file read with the answers before the question at hand
 */
record Journey(Preview preview, Reading unanswered, Reading beforeRows, Reading asked) {

    Draft draft() {
        return preview.draft();
    }

    Answers given() {
        return draft().choices().answers();
    }

    String id() {
        return draft().importId().value();
    }

    /** The same as if this had been said already. */
    Journey saying(Answers answers) {
        var shown = preview.saying(draft().choices().with(answers));
        return new Journey(shown, unanswered, beforeRows, asked);
    }

    /** The questions that this file needs, in their order. */
    List<Step> steps() {
        var steps = new ArrayList<Step>();
        for (var step : Step.values()) {
            if (isNeeded(step)) {
                steps.add(step);
            }
        }
        return steps;
    }

    boolean isNeeded(Step step) {
        return switch (step) {
            case TABLE -> !TablesShown.isClear(unanswered);
            case COLUMNS, PLAN, CHECK -> true;
            case STATUS -> !preview.reading().statusWords().isEmpty();
            case PEOPLE -> !preview.reading().owners().isEmpty();
            case ROWS -> !RowsShown.isClear(beforeRows);
            case CHANGES -> preview.plan().into() != null;
        };
    }

    /** Choosing the file was the first step. */
    String progress(Step step) {
        var all = steps();
        var before = all.stream().filter(each -> each.compareTo(step) < 0).count();
        return "Step " + (before + 2) + " of " + (all.size() + 1);
    }

    Step next(Step step) {
        return steps().stream()
                .filter(each -> each.compareTo(step) > 0)
                .findFirst()
                .orElse(Step.CHECK);
    }

    String address(Step step) {
        return step.address(id());
    }

    /** Where one was before this question. */
    String back(Step step) {
        return steps().reversed().stream()
                .filter(each -> each.compareTo(step) < 0)
                .findFirst()
                .map(this::address)
                .orElse("/imports/new");
    }

    StepShown shown(Step step, String then) {
        var remembered = draft().remembered();
        return new StepShown(
                address(step),
                then.isEmpty() ? back(step) : address(Step.CHECK),
                "/imports/" + id() + "/cancel",
                draft().fileName(),
                progress(step),
                step.title,
                remembered == null || step.compareTo(Step.CHANGES) >= 0
                        ? null
                        : "Filled in as you chose for "
                                + Objects.requireNonNull(remembered).fileName() + ".",
                then,
                List.of());
    }
}
