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
import java.util.regex.Pattern;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Confidence;
import org.jspecify.annotations.Nullable;

/** Words that say where an action stands. The first rule that fits holds: what denies stands before what affirms. */
record StatusRule(Pattern words, Meant meant) {

    private static final List<StatusRule> ALL = List.of(
            sure(
                    "withdrawn|no longer (?:needed|valid)|superseded|cancell?ed|abandoned|discontinued|rejected|not"
                            + " going ahead",
                    WITHDRAWN),
            ask("^(?:n a|na|not needed|duplicate|merged.*|removed|deleted|dropped|void)$", WITHDRAWN),
            sure("on hold|paused|suspended|parked", ON_HOLD),
            sure(
                    "(?<!not )(?<!not fully )done(?: \\w+){0,3} (?:not|awaiting|awaits|pending|needs|subject|to be)(?:"
                            + " \\w+){0,4} (?:checked|verified|checking)",
                    COMPLETED),
            ask("(?:awaiting|pending|ready for|subject to)(?: \\w+)? (?:checked|verified|checking)", COMPLETED),
            ask("deferred|postponed|blocked|waiting|awaiting|pending|stalled|put back|^waits?", ON_HOLD),
            sure(
                    "not (?:yet )?(?:been )?started|(?:yet|still|due) to start|to be started|un ?started|no work"
                            + " .*|nothing (?:done|started)",
                    NOT_STARTED),
            sure(
                    "no (?:action|progress)(?: yet| taken| started| made)?$|action not (?:yet )?taken|not (?:yet"
                            + " )?addressed",
                    NOT_STARTED),
            sure("late or not in full|will be (?:done )?(?:late|delayed)", IN_PROGRESS, CLOSE),
            sure("will not|can not|unlikely|not ontrack|offtrack|will miss", IN_PROGRESS, UNLIKELY),
            sure(
                    "(?:seriously|significant|significantly|severely|major)"
                            + " (?:delay|delays|delayed|behind|late|risk|risks|issues|concerns)",
                    IN_PROGRESS,
                    UNLIKELY),
            sure(
                    "behind|slipping|slipped|slippage|at risk|delay|delays|delayed|running late|some"
                            + " (?:risk|concern|concerns)",
                    IN_PROGRESS,
                    CLOSE),
            sure(
                    "(?:not fully|partly|partially|part|nearly|almost|mostly|half|some) done|done (?:in"
                            + " part|partly|partially)|issues? (?:remain|remaining|outstanding)",
                    IN_PROGRESS),
            sure("^(?:fully |action |all )?done (?:on time|early|late|ontrack)", COMPLETED),
            sure(
                    "(?:expected|likely|forecast|due|set|planned|going) to (?:be )?(?:done|deliver|meet|finish)|will"
                            + " be done|ontrack|on time",
                    IN_PROGRESS,
                    ON_TARGET),
            ask("issues|narrative disclosure|partial|with concerns", IN_PROGRESS, CLOSE),
            ask("not (?:yet )?(?:been )?done|in ?complete|unmet|undone|not in place|un ?resolved", NOT_STARTED),
            ask("over ?due|^(?!.*\\bdone\\b).*\\blate", IN_PROGRESS, UNLIKELY),
            ask("(?:to be|yet to|still to|to) (?:be )?done", NOT_STARTED),
            sure(
                    "done\\b.*\\b(?:checked|verified)|(?:checked|verified) (?:by|in"
                            + " practice|independently)|(?:fully|independently) checked|^(?:now )?verified$",
                    CLOSED),
            ask("^(?:now )?(?:checked|verified|closed)\\b.*", CLOSED),
            sure(
                    "in progress|under ?way|started|in hand|being \\w+|working (?:on|towards)|in"
                            + " development|progressing|work in progress|wip",
                    IN_PROGRESS),
            ask(
                    "on ?going|continuing|continuous|maintained|open|active|live|current|in train|drafted|under review",
                    IN_PROGRESS),
            sure("done", COMPLETED),
            ask(
                    "action (?:has been |was |been )?taken|^(?:yes|in place|now in place|business as usual|bau)$",
                    COMPLETED),
            ask(
                    "^(?:to ?do|new|planned|scheduled|proposed|agreed|outstanding|no|future|not (?:yet )?due)\\b.*",
                    NOT_STARTED));

    /** @param words as {@link SameWords} puts them */
    static Optional<Meant> meaning(String words) {
        return ALL.stream()
                .filter(rule -> rule.words.matcher(words).find())
                .findFirst()
                .map(StatusRule::meant);
    }

    private static StatusRule sure(String words, ActionState state) {
        return sure(words, state, null);
    }

    private static StatusRule sure(String words, ActionState state, @Nullable Confidence confidence) {
        return rule(words, new Meant(state, confidence, true));
    }

    private static StatusRule ask(String words, ActionState state) {
        return ask(words, state, null);
    }

    private static StatusRule ask(String words, ActionState state, @Nullable Confidence confidence) {
        return rule(words, new Meant(state, confidence, false));
    }

    private static StatusRule rule(String words, Meant meant) {
        return new StatusRule(Pattern.compile("\\b(?:" + words + ")(?!\\w)"), meant);
    }
}
