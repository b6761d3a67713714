package org.actionplan.query.imports.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What headings usually mean: "By whom", "Lead(s)" and "Who will do it?" are all about owners. */
final class Headings {

    /** From here on a heading says plainly what it means; below it only hints. */
    static final int PLAIN = 3;

    /**
     * @param score 5 and 6 where words decide against a more usual meaning, 3 and 4 where the heading says it plainly,
     *     1 and 2 where it hints
     */
    record Guess(Meaning meaning, int score) {}

    private record Rule(Meaning meaning, int score, Pattern words) {}

    private static final List<Rule> RULES = List.of(
            rule(
                    Meaning.OTHER,
                    9,
                    "^(form |plan )?(completed|signed|submitted) by( please| name| print|$)|^(your |job"
                            + " )?(positions?|title)$|affected|regulated activit|created by|modified by|last modified"),
            rule(Meaning.FINDING, 6, "not (being )?met\\b"),
            rule(Meaning.CHECK, 6, "(who|how)\\b.*\\b(check|monitor|assure|audit)|ensure that the improvements"),
            rule(
                    Meaning.PROGRESS,
                    6,
                    "actions? (taken|completed|done|to date|so far)\\b|what (has|have) been done|done so far"),
            rule(
                    Meaning.PROGRESS,
                    5,
                    "(progress|status|rag|latest|monthly|weekly|action) (update|comment|note)|^update"),
            rule(
                    Meaning.REFERENCE,
                    6,
                    "^(action |item |rec |recommendation |objective |unique |our |plan |issue |finding )?"
                            + "(ref|reference|refs|no|nos|number|num|id|#|code)( no| number| id| #)?$"
                            + "|^(item|line|serial|sn|s n|row|nr|a)$"),
            rule(
                    Meaning.OTHER,
                    5,
                    "(date|when|day) (raised|added|opened|identified|logged|reported|found|recorded|agreed|set|of (the"
                        + " )?(audit|inspection|visit|incident|meeting|entry|plan))|(raised|identified|added|opened|logged)"
                        + " (on|date|by)|review date|(date|when) (of )?(next |last )?(review|reviewed|updated)|last"
                        + " updated|date updated|next review"),
            rule(
                    Meaning.REVISED_DUE,
                    6,
                    "\\b(revised|new|extended|amended|updated|rescheduled|re"
                            + " scheduled|forecast|current|second|2nd)\\b.*\\b(due|date|deadline|time ?scale|time"
                            + " ?frame|target|completion|end|by when)\\b|^revised$|slipp(ed|age)"
                            + " to|^revision|(due|date|deadline|timescale) (revised|extended|moved)|extension"
                            + " date|extended to"),
            rule(
                    Meaning.COMPLETED,
                    5,
                    "\\b(date|day|when) (it |action |actions |was |is |were |the"
                        + " )*(completed|complete|achieved|closed|done|finished|delivered|implemented)\\b|\\b(completed|closed|achieved|closure|delivered|implemented)"
                        + " (date|on)\\b|actual (date|end|finish|completion|delivery)|\\bactual$|date of closure"),
            rule(
                    Meaning.COMPLETED,
                    2,
                    "^(completed|closed|done|achieved|complete)$|completion date|date of completion|^completion$"),
            rule(
                    Meaning.START,
                    6,
                    "\\b(start|begin|begins|started|commence|commences|commencement|starting|starts)\\b|from when"),
            rule(
                    Meaning.SIGNED_OFF,
                    6,
                    "sign(ed|s)?( it)?"
                            + " off|signoff|signature|\\b(verified|checked|approved|validated|confirmed|closed|agreed)("
                            + " off)? (by|and)\\b|verification|^(verified|validated|checked)$|^signed$"),
            rule(Meaning.DUE, 6, "by when|due date|deadline|target date|when will|when by"),
            rule(
                    Meaning.DUE,
                    5,
                    "when.*\\bby\\b|\\bdue\\b|deadline|time ?scales?\\b|time ?frames?\\b|time"
                        + " ?lines?$|(target|planned|expected|proposed|estimated|anticipated|intended|required) (for"
                        + " )?(end |finish |start |completion )?(date|completion|finish|end)\\b|when"
                        + " will|(date|when).*\\b(will|to|must|should) be\\b|date for\\b|end date|finish"
                        + " date|implementation date|when by|completion target|date by"),
            rule(Meaning.DUE, 5, "dates? (target|planned|due|original|agreed)\\b"),
            rule(
                    Meaning.DUE,
                    3,
                    "^(when|end|finish|by)$|completion date|date of completion|date to |complete(d)? by|to be"
                            + " completed"),
            rule(Meaning.DUE, 2, "^dates?$|\\bdate\\b|^when\\b"),
            rule(
                    Meaning.OWNERS,
                    5,
                    "by whom|\\bowners?\\b|responsib|accountable|\\bleads?\\b|\\bwho\\b|assigned to|allocated"
                            + " to|delegated to|\\bassignee|named (person|lead)|officers?$|action by|^whom$|lead"
                            + " (officer|person|name)"),
            rule(
                    Meaning.OWNERS,
                    2,
                    "\\b(person|persons|staff|name|names|manager|managers|role|initials|post|sponsor|contact|allocated|delegated)\\b"),
            rule(
                    Meaning.STATUS,
                    5,
                    "\\b(b?ragb?|brago|bragg?|status|traffic lights?|percent|percentage|state)\\b|^%|%"
                            + " (complete|done|achieved)"),
            rule(
                    Meaning.STATUS,
                    5,
                    "(complete|completed|achieved|done|met|closed|open) (y n|yes no|yn|y or n|or open|open)\\b|open"
                            + " closed|open or closed|is it done"),
            rule(
                    Meaning.STATUS,
                    2,
                    "^rating$|^complete$|^completed$|^done$|^achieved$|^met$|progress rating|confidence"),
            rule(
                    Meaning.PROGRESS,
                    4,
                    "progress|update|comment|position|\\bnotes?\\b|narrative|commentary|where are"
                            + " we|history|remarks|latest|action log|review notes|feedback"),
            rule(Meaning.OTHER, 3, "what (is|are) the (risk|impact) if"),
            rule(
                    Meaning.MEASURE,
                    5,
                    "measure(s|d|ment)?\\b|\\bkpis?\\b|indicator|success criteria|how (will|do|would|can)"
                            + " (we|you|i|they) (know|tell)|evidence of success|metric|look like|success"),
            rule(
                    Meaning.OBJECTIVE,
                    4,
                    "\\bobjectives?\\b|\\bgoals?\\b|\\baims?\\b|what (do|are) (we|you) (want|trying|hoping)"),
            rule(
                    Meaning.OUTCOME,
                    4,
                    "\\boutcomes?\\b|impact|benefits?|intended result|expected result|difference|desired"
                            + " result|\\bresult\\b"),
            rule(
                    Meaning.ACTION,
                    6,
                    "what (will|are|do|does|must|should|needs?|has|have|can) .*\\b(do|done|doing|take|change)\\b|what"
                        + " (you|we) (will|plan to|are going to) (do|take)|describe clearly the action|what action"),
            rule(Meaning.ACTION, 6, "^actions?$"),
            rule(Meaning.ACTION, 4, "\\bactions?\\b|\\btasks?\\b|\\bto do\\b"),
            rule(
                    Meaning.ACTION,
                    3,
                    "how (will|are|do|shall) .*\\b(do it|do this|get there|achieve|going to)\\b|improvements?"
                            + " (required|needed|to be made|plan)|interventions?|steps?"
                            + " (to|we|required|needed)|^steps?$|deliverables?"),
            rule(Meaning.ACTION, 2, "recommendations?|improvements?|activit(y|ies)|milestones?|description|details"),
            rule(Meaning.EVIDENCE, 4, "evidence|proof|supporting documents?"),
            rule(
                    Meaning.RESOURCES,
                    4,
                    "resources?|\\bcosts?\\b|budget|funding|support needed|what (do|will) (we|you) need"),
            rule(
                    Meaning.CHECK,
                    4,
                    "monitoring|assurance|how (is|are|will) .*(reviewed|monitored|checked|audited)|monitored"),
            rule(
                    Meaning.WEIGHT,
                    4,
                    "must (and |or )?should|must do|should do|must s|breach type|requirement type|type of"
                            + " (action|recommendation|requirement)|mandatory"),
            rule(
                    Meaning.PRIORITY,
                    4,
                    "priorit(y|ies)|urgency|risk (rating|level|score|rag)|importance|severity|^high medium low$|^h m"
                            + " l$"),
            rule(
                    Meaning.REGULATION,
                    4,
                    "regulations?\\b|\\bregs?\\b|\\bkloes?\\b|key questions?|key lines?|cqc"
                        + " (domain|outcome|standard)|quality statement|essential standard|\\bstandards?\\b|5 key|five"
                        + " key|legislation|\\bsaf\\b"),
            rule(
                    Meaning.FINDING,
                    4,
                    "findings?|\\bissues?\\b|concerns?|requirements?|problems?|\\bgaps?\\b|observations?|areas?"
                            + " (of|for) (improvement|concern|development|action|focus)|needs? to"
                            + " (improve|change)|shortfalls?|non ?complian\\w*|\\bbreach\\b|identified|root"
                            + " cause|weakness|what (was|did|is|has) .*(found|wrong|working|happen)|why\\b"),
            rule(Meaning.FINDING, 3, "recommendations?|audit point|inspection"),
            rule(Meaning.TARGET, 4, "^targets?$|target (level|value|figure|outcome)|\\bbaseline\\b"),
            rule(Meaning.TARGET, 2, "target"),
            rule(Meaning.DUE, 1, "^targets?$|^completion$"),
            rule(
                    Meaning.THEME,
                    3,
                    "themes?|\\bareas?\\b|topic|category|workstream|\\bdomains?\\b|pillar|strand|subject|\\bsource\\b|origin|heading|\\bsection\\b|audit"),
            rule(
                    Meaning.SERVICE,
                    3,
                    "\\bservices?\\b|\\bhomes?\\b|location|\\bsites?\\b|\\bunits?\\b|\\bward\\b|team|property|department|\\bhouse\\b|scheme|branch|provider|directorate"),
            rule(Meaning.REFERENCE, 4, "\\bref\\b|reference|\\bno$|number$|\\bid$"),
            rule(Meaning.FINDING, 1, "risk"));

    private static Rule rule(Meaning meaning, int score, String words) {
        return new Rule(meaning, score, Pattern.compile(words));
    }

    /** Everything the heading may mean, likeliest first. */
    static List<Guess> guesses(String heading) {
        var words = Plain.words(heading);
        Map<Meaning, Integer> best = new EnumMap<>(Meaning.class);
        for (var rule : RULES) {
            if (rule.words().matcher(words).find()) {
                best.merge(rule.meaning(), rule.score(), Math::max);
            }
        }
        var guesses = new ArrayList<Guess>();
        best.forEach((meaning, score) -> guesses.add(new Guess(meaning, score)));
        guesses.sort(Comparator.comparingInt(Guess::score).reversed());
        return guesses;
    }

    /** Whether the heading says plainly what it means. */
    static boolean known(String heading) {
        var words = Plain.words(heading);
        return RULES.stream()
                .anyMatch(rule ->
                        rule.score() >= PLAIN && rule.words().matcher(words).find());
    }

    static int score(String heading, Meaning meaning) {
        return guesses(heading).stream()
                .filter(guess -> guess.meaning() == meaning)
                .mapToInt(Guess::score)
                .findFirst()
                .orElse(0);
    }

    /** What the heading most likely means; nothing when it says nothing. */
    static Optional<Guess> best(String heading) {
        return guesses(heading).stream().findFirst();
    }

    private Headings() {}
}
