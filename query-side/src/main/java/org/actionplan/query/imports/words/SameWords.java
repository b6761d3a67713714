package org.actionplan.query.imports.words;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts one word for the many by which plans say the same, so that the rules on them stay few and short. */
final class SameWords {

    private static final List<Map.Entry<Pattern, String>> SAME = List.of(
            same("isnt|hasnt|havent|wasnt", "not"),
            same("wont", "will not"),
            same("cant|cannot", "can not"),
            same("on[ -]?(?:track|target|schedule|course|plan)|to (?:plan|schedule|time)", "ontrack"),
            same("off[ -]?(?:track|target|schedule|course|plan)", "offtrack"),
            same(
                    "complete|completed|completion|delivered|achieved|finished|implemented|actioned|fulfilled|discharged|resolved|accomplished|met|carried"
                        + " out|fully compliant",
                    "done"),
            same(
                    "assured|quality assured|signed["
                            + " -]off|audited|tested|confirmed|approved|evidenced|embedded|sustained|sense checked|peer"
                            + " reviewed",
                    "checked"),
            same("verification|validation|assurance|sign[ -]?off|approval|evidence|audit|check|checking", "checking"),
            same("un ?(?:verified|checked|validated|evidenced)", "not checked"),
            same("validated", "verified"),
            same("begun|commenced|initiated|kicked off", "started"),
            same("begin|commence", "start"),
            same("required|applicable|relevant|necessary", "needed"));

    private SameWords() {}

    static String of(String sentence) {
        String words = Tidy.lower(Tidy.line(sentence)).replaceAll("['’]", "").replaceAll("[^\\p{L}\\d%]+", " ");
        for (Map.Entry<Pattern, String> same : SAME)
            words = same.getKey().matcher(words).replaceAll(same.getValue());
        return words.strip();
    }

    private static Map.Entry<Pattern, String> same(String words, String word) {
        return Map.entry(Pattern.compile("\\b(?:" + words + ")\\b"), word);
    }
}
