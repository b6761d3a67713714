package org.actionplan.query.page.imports;

import java.util.Arrays;
import java.util.List;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.imports.reading.Meaning;
import org.actionplan.query.page.Question.Option;

/** What a column can mean, in the words of somebody who keeps a plan. */
final class MeaningWords {

    static final List<Option> OPTIONS = Arrays.stream(Meaning.values())
            .map(meaning -> Option.of(InEnglish.key(meaning), of(meaning)))
            .toList();

    private MeaningWords() {}

    static String of(Meaning meaning) {
        return switch (meaning) {
            case ACTION -> "The action: what is to be done";
            case OWNERS -> "Who is responsible";
            case DUE -> "When it is due";
            case REVISED_DUE -> "A later due date, now in force";
            case START -> "When work begins";
            case COMPLETED -> "When it was completed";
            case STATUS -> "How it stands: its status";
            case PROGRESS -> "Notes on progress";
            case SIGNED_OFF -> "Who checked it, and when";
            case REFERENCE -> "Its reference or number";
            case OBJECTIVE -> "The aim it serves";
            case FINDING -> "What was found or recommended";
            case REGULATION -> "The regulation or standard";
            case PRIORITY -> "How urgent it is";
            case OUTCOME -> "The result expected";
            case MEASURE -> "How success is measured";
            case TARGET -> "The target";
            case RESOURCES -> "What it needs: people, money";
            case EVIDENCE -> "Where the proof is";
            case CHECK -> "How it is checked";
            case THEME -> "Theme or area";
            case SERVICE -> "Service or home";
            case WEIGHT -> "Whether it must or should be done";
            case OTHER -> "Something else: keep it with the action";
        };
    }
}
