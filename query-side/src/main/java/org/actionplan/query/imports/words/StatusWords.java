package org.actionplan.query.imports.words;

import static org.actionplan.api.plan.ActionState.CLOSED;
import static org.actionplan.api.plan.ActionState.COMPLETED;
import static org.actionplan.api.plan.ActionState.IN_PROGRESS;
import static org.actionplan.api.plan.ActionState.NOT_STARTED;
import static org.actionplan.api.plan.ActionState.ON_HOLD;
import static org.actionplan.api.plan.ActionState.WITHDRAWN;
import static org.actionplan.api.plan.Confidence.CLOSE;
import static org.actionplan.api.plan.Confidence.ON_TARGET;
import static org.actionplan.api.plan.Confidence.UNLIKELY;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence of a legend, or a status word by itself, says about an action. A colour by itself says nothing: what
 * it means is local to each plan.
 */
public final class StatusWords {

    private static final String DONE =
            "(?:complete|completed|completion|done|delivered|achieved|finished|implemented|actioned|fulfilled|resolved"
                    + "|discharged|accomplished|addressed|met)";
    private static final String CHECKED = "(?:checked|verified|validated|assured|signed"
            + " off|embedded|evidenced|audited|tested|confirmed|sustained|approved|quality assured)";
    private static final Pattern PERCENT =
            Pattern.compile("^(?:about |approx |circa )?(\\d{1,3}) ?(?:%|per ?cent)(?: (?:complete|completed|done))?$");

    /** The first rule that fits holds; what denies stands before what affirms. */
    private static final List<Rule> RULES = List.of(
            sure(
                    "\\b(?:withdrawn|no longer"
                        + " (?:needed|required|applicable|relevant|valid)|superseded|cancelled|canceled|abandoned|discontinued|void|rejected|not"
                        + " (?:going|taken) (?:ahead|forward))\\b",
                    WITHDRAWN,
                    null),
            ask(
                    "^(?:n a|na|not applicable|duplicate|merged.*|not required|not needed|removed|deleted|dropped)$",
                    WITHDRAWN,
                    null),
            sure("\\b(?:on hold|paused|suspended|parked|put on hold|stopped for now)\\b", ON_HOLD, null),
            ask("\\b(?:deferred|postponed|blocked|waiting|awaiting|pending|stalled|put back)\\b", ON_HOLD, null),
            sure(
                    "\\b(?:not (?:yet )?(?:been )?(?:started|begun|commenced|initiated)|(?:yet|still) to"
                        + " (?:start|begin|commence)|to be started|no work (?:has been"
                        + " )?(?:done|started|undertaken)|no action (?:taken|yet|started)|nothing (?:done|started)|un"
                        + " ?started|has not (?:started|begun)|no progress|not (?:actioned|addressed))\\b",
                    NOT_STARTED,
                    null),
            sure(
                    "\\bwill (?:not|miss).{0,40}|\\b(?:cannot|unlikely to) be"
                            + " (?:met|delivered|completed|achieved)\\b|\\bunlikely\\b",
                    IN_PROGRESS,
                    UNLIKELY),
            sure(
                    "\\b(?:not on (?:track|target|schedule|course)|off (?:track|target|plan|course|schedule)|seriously"
                            + " (?:delayed|behind)|significant(?:ly)? (?:delay|delayed|behind|risk|issues))\\b",
                    IN_PROGRESS,
                    UNLIKELY),
            sure(
                    "\\b(?:late or not in full|will be (?:late|met late|delayed)|behind"
                            + " (?:schedule|target|plan|time)?|slipping|slipped|at risk|some"
                            + " (?:delay|slippage|risk|concern)|minor delay|delayed|running late|slippage)\\b",
                    IN_PROGRESS,
                    CLOSE),
            sure(
                    "\\bnot (?:yet )?(?:fully )?" + DONE + "\\b.*\\b(?:on (?:track|target|schedule|course))\\b",
                    IN_PROGRESS,
                    ON_TARGET),
            ask(
                    "\\bnot (?:yet )?" + DONE + "\\b.*\\bneeds? action\\b|\\bnot (?:yet )?" + DONE
                            + "\\b.*\\baction (?:is )?(?:needed|required)\\b",
                    NOT_STARTED,
                    null),
            sure(
                    "\\b(?:not fully|partly|partially|in part|part|nearly|almost|mostly|half|some(?:what)?) " + DONE
                            + "\\b|\\b" + DONE
                            + " (?:in part|partly|partially)\\b|\\bissues? (?:remain|outstanding)\\b",
                    IN_PROGRESS,
                    null),
            ask("\\b(?:some issues|issues|narrative disclosure|partial)\\b", IN_PROGRESS, CLOSE),
            ask(
                    "\\b(?:not (?:yet )?(?:been )?" + DONE + "|in ?complete|unmet|not in place|un ?resolved)\\b",
                    NOT_STARTED,
                    null),
            ask("\\bover ?due\\b|^(?!.*\\b" + DONE + "\\b).*\\blate\\b", IN_PROGRESS, UNLIKELY),
            sure(
                    "\\b(?:expected|likely|forecast|due|set|planned|going) to (?:be )?(?:" + DONE
                            + "|complete|deliver|meet|finish)\\b|\\bwill be " + DONE
                            + "\\b|\\bon (?:track|target|schedule|course|plan|time)\\b(?! and " + DONE
                            + ")(?!.*\\bcompleted\\b)",
                    IN_PROGRESS,
                    ON_TARGET),
            sure(
                    "\\b" + DONE + "\\b.*\\b(?:not (?:yet )?(?:been )?|un)" + CHECKED + "\\b|\\bunverified\\b",
                    COMPLETED,
                    null),
            sure(
                    "\\b" + DONE + "\\b.*\\b" + CHECKED + "\\b|\\b" + CHECKED
                            + "\\b.*\\b(?:by|in practice|complete|closed)\\b|^(?:independently"
                            + " )?(?:verified|validated|embedded)$|\\b(?:fully |now )?embedded\\b",
                    CLOSED,
                    null),
            ask("^(?:signed off|assured|closed.*|checked)$", CLOSED, null),
            sure(
                    "\\b(?:in progress|under ?way|started|begun|commenced|in hand|being"
                            + " (?:done|worked|implemented|delivered|progressed)|working (?:on|towards)|in"
                            + " development|progressing|ongoing work|work in progress|wip)\\b",
                    IN_PROGRESS,
                    null),
            ask(
                    "\\b(?:on ?going|continuing|continuous|maintained|open|active|live|current|in"
                            + " train|draft|drafted|under review)\\b",
                    IN_PROGRESS,
                    null),
            sure("\\b(?:target |fully |all |action |outcome )?" + DONE + "\\b", COMPLETED, null),
            ask("^(?:yes|in place|business as usual|bau)$", COMPLETED, null),
            ask(
                    "^(?:to ?do|to be done|new|planned|scheduled|proposed|agreed|outstanding|no|future|not due|not yet"
                            + " due)\\b.*",
                    NOT_STARTED,
                    null));

    private StatusWords() {}

    /** Nothing when the words say nothing of it, as a bare colour does. */
    public static Optional<Meant> meaning(String sentence) {
        String words = plain(sentence);
        Matcher percent = PERCENT.matcher(words);
        if (percent.matches()) return percent(Integer.parseInt(percent.group(1)));
        return RULES.stream().filter(rule -> rule.fits(words)).findFirst().map(Rule::meant);
    }

    /** A share done says how far the work is; that all is done, somebody has to confirm. */
    private static Optional<Meant> percent(int share) {
        if (share > 100) return Optional.empty();
        ActionState state = share == 0 ? NOT_STARTED : share == 100 ? COMPLETED : IN_PROGRESS;
        return Optional.of(new Meant(state, null, share > 0 && share < 100));
    }

    private static String plain(String sentence) {
        return Tidy.lower(Tidy.line(sentence))
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\d%]+", " ")
                .replace("isnt", "is not")
                .replace("wont", "will not")
                .strip();
    }

    private static Rule sure(String words, ActionState state, @Nullable Confidence confidence) {
        return new Rule(Pattern.compile(words), new Meant(state, confidence, true));
    }

    private static Rule ask(String words, ActionState state, @Nullable Confidence confidence) {
        return new Rule(Pattern.compile(words), new Meant(state, confidence, false));
    }

    private record Rule(Pattern words, Meant meant) {
        boolean fits(String text) {
            return words.matcher(text).find();
        }
    }
}
