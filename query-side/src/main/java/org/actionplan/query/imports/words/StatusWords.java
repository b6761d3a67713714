package org.actionplan.query.imports.words;

import static org.actionplan.api.plan.ActionState.COMPLETED;
import static org.actionplan.api.plan.ActionState.IN_PROGRESS;
import static org.actionplan.api.plan.ActionState.NOT_STARTED;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.actionplan.api.plan.ActionState;

/**
 * What a sentence of a legend, or a status word by itself, says about an action. A colour by itself says nothing: what
 * it means is local to each plan.
 */
public final class StatusWords {

    private static final Pattern PERCENT =
            Pattern.compile("(?:about |approx |circa )?(\\d{1,3}) ?(?:%|per ?cent)(?: (?:done|through))?");
    /** A sentence longer than this is a report, and its first words are what counts. */
    private static final int LONGEST = 300;

    private StatusWords() {}

    /** Nothing when the words say nothing of it, as a bare colour does. */
    public static Optional<Meant> meaning(String sentence) {
        String words = SameWords.of(sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence);
        Matcher percent = PERCENT.matcher(words);
        return percent.matches() ? percent(Integer.parseInt(percent.group(1))) : StatusRule.meaning(words);
    }

    /** A share done says how far the work is; that all is done, somebody has to confirm. */
    private static Optional<Meant> percent(int share) {
        if (share > 100) return Optional.empty();
        ActionState state = share == 0 ? NOT_STARTED : share == 100 ? COMPLETED : IN_PROGRESS;
        return Optional.of(new Meant(state, null, share > 0 && share < 100));
    }
}
