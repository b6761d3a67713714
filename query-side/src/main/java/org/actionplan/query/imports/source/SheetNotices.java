package org.actionplan.query.imports.source;

import java.util.ArrayList;
import java.util.List;

/** What a person should know about how one sheet was read. */
final class SheetNotices {

    private final List<String> words = new ArrayList<>();

    void hiddenRows() {
        say("Some rows of the sheet “%s” are hidden. They were read too.");
    }

    void hiddenColumns() {
        say("Some columns of the sheet “%s” are hidden. They were read too.");
    }

    void formulaWithoutResult() {
        say("Some formulas on the sheet “%s” have no result stored and were read as empty. Open the file in Excel,"
                + " save it and choose it again to have their results read.");
    }

    void colouredByRule() {
        say("The sheet “%s” colours cells by rules (conditional formatting). Only colours that a person chose were"
                + " read.");
    }

    void comments() {
        say("The sheet “%s” has comments beside its cells. They were not read.");
    }

    private void say(String sentence) {
        if (!words.contains(sentence)) {
            words.add(sentence);
        }
    }

    /** Each once, however many cells it is about. */
    List<String> words(String sheet) {
        return words.stream().map(sentence -> sentence.replace("%s", sheet)).toList();
    }
}
