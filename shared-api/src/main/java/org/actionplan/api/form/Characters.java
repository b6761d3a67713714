package org.actionplan.api.form;

import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** What the characters of a text are good for. */
final class Characters {

    private Characters() {}

    /** Adds what is wrong with the text, if anything, under a key of its own. */
    static boolean isFine(
            @Nullable String text, int max, int atLeast, String tooLittle, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        var problem = problem(text, max, atLeast, tooLittle);
        if (problem == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(problem).addConstraintViolation();
        return false;
    }

    private static @Nullable String problem(String text, int max, int atLeast, String tooLittle) {
        if (text.length() > max) {
            return "text.too-long";
        }
        if (text.codePoints().anyMatch(Characters::cannotBeRead)) {
            return "text.unreadable-characters";
        }
        return text.codePoints().filter(Characters::isVisible).count() < atLeast ? tooLittle : null;
    }

    /** Control characters other than line breaks and tabs, and halves of characters. */
    private static boolean cannotBeRead(int character) {
        var isBreak = character == '\n' || character == '\r' || character == '\t';
        return Character.isISOControl(character) && !isBreak || Character.getType(character) == Character.SURROGATE;
    }

    /** Spaces of every width and invisible marks do not count. */
    private static boolean isVisible(int character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && Character.getType(character) != Character.FORMAT;
    }
}
