package org.actionplan.query.imports.reading;

import java.util.Locale;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Confidence;
import org.actionplan.query.english.InEnglish;
import org.jspecify.annotations.Nullable;

/** What the person is told where a status is missing, unclear or shown by a colour. */
final class StatusWarnings {

    static Warning none(@Nullable String colour) {
        return new Warning(
                "no_status",
                "status",
                colour == null ? "" : colour,
                colour == null
                        ? "The row gives no status. The action is taken as not started."
                        : "The row gives no status but the colour " + colour
                                + ", which the file does not explain. The action is taken as not started.");
    }

    static Warning unknownWord(String word, ActionState state, boolean proposed, boolean noKey) {
        var lacks = noKey ? "The file has no key for the status \u201c" : "The file's key has no status \u201c";
        return new Warning(
                "unknown_status_word",
                "status",
                word,
                lacks + word + "\u201d. "
                        + (proposed ? "It is taken as " : "Until you say what it means, it is taken as ") + words(state)
                        + ".");
    }

    static Warning byColour(String colour, StatusEntry shown) {
        return new Warning(
                "status_by_colour_only",
                "status",
                colour,
                "Only the colour of the cell, " + colour + ", gives the status. By the file's key it stands for \u201c"
                        + shown.sentence() + "\u201d: " + words(shown.state(), shown.confidence()) + ".");
    }

    static Warning colourDiffers(String word, String colour, StatusEntry entry, StatusEntry shown) {
        return new Warning(
                "status_and_colour_differ",
                "status",
                word + " on " + colour,
                "The cell says \u201c" + word + "\u201d but has the colour of \u201c" + shown.word()
                        + "\u201d. The word is taken: " + words(entry.state(), entry.confidence()) + ".");
    }

    static Warning disagrees(String about, String text, String words) {
        return new Warning("status_and_dates_disagree", about, text, words);
    }

    static String words(ActionState state) {
        return InEnglish.state(state).toLowerCase(Locale.UK);
    }

    static String words(ActionState state, @Nullable Confidence confidence) {
        return confidence == null
                ? words(state)
                : words(state) + ", " + InEnglish.confidence(confidence).toLowerCase(Locale.UK);
    }

    private StatusWarnings() {}
}
