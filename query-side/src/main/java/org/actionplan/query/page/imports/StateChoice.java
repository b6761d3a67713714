package org.actionplan.query.page.imports;

import java.util.Arrays;
import java.util.List;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Confidence;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.page.Question.Option;

/** How an action can stand when it comes in, and how sure it is to be on time. */
final class StateChoice {

    static final List<Option> STATES = Arrays.stream(ActionState.values())
            .map(state -> Option.of(InEnglish.key(state), words(state)))
            .toList();

    static final List<Option> CONFIDENCES = Arrays.stream(Confidence.values())
            .map(each -> Option.of(InEnglish.key(each), InEnglish.confidence(each)))
            .toList();

    private StateChoice() {}

    /** Closed is what the file means by checked: somebody other than the owner has looked. */
    private static String words(ActionState state) {
        return switch (state) {
            case CLOSED -> "Closed: done and checked";
            case NOT_STARTED, IN_PROGRESS, ON_HOLD, COMPLETED, WITHDRAWN -> InEnglish.state(state);
        };
    }
}
