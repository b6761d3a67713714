package org.actionplan.query.evidence;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes a text printable: what the letters on paper cannot show is named in square brackets and never left out without a
 * word, such as {@code [grinning face]} or, for the letters of other scripts, {@code [Han U+4F60 U+597D]}.
 */
public final class Printable {

    /** What people see as one character, such as a family made of four faces. */
    private static final Pattern CHARACTERS = Pattern.compile("\\X");

    private Printable() {}

    /** Whether all of a text is printed as it is. */
    public static boolean isWhole(String text) {
        return text.codePoints().allMatch(Printable::isShown);
    }

    /** The text with names where there are no letters. */
    static String text(String text) {
        return isWhole(text) ? text : text.lines().map(Printable::line).collect(Collectors.joining("\n"));
    }

    private static String line(String text) {
        return isWhole(text) ? text : new PrintedLine().of(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** One line while it is being written. */
    private static final class PrintedLine {

        private final StringBuilder out = new StringBuilder();

        /** The script of the letters in the brackets that stand open; empty when none do. */
        private String open = "";

        String of(String text) {
            CHARACTERS.matcher(text).results().map(MatchResult::group).forEach(this::add);
            close();
            return out.toString();
        }

        private void add(String character) {
            var named = character
                    .codePoints()
                    .filter(code -> !isShown(code) && !isInvisible(code))
                    .boxed()
                    .toList();
            if (!named.isEmpty() && named.stream().allMatch(Character::isLetter)) {
                named.forEach(this::letter);
                return;
            }
            close();
            character.codePoints().filter(Printable::isShown).forEach(out::appendCodePoint);
            if (!named.isEmpty()) {
                var names = named.stream().map(Printable::name).collect(Collectors.joining(", "));
                out.append(names.isBlank() ? names : "[" + names + "]");
            }
        }

        /** Letters of one script share their brackets. */
        private void letter(int code) {
            var script = script(code);
            if (!script.equals(open)) {
                close();
                out.append('[').append(script);
                open = script;
            }
            out.append(" U+%04X".formatted(code));
        }

        private void close() {
            if (!open.isEmpty()) {
                out.append(']');
                open = "";
            }
        }
    }

    private static String name(int code) {
        if (Character.isSpaceChar(code)) {
            return " ";
        }
        return switch (Character.getType(code)) {
            case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> "U+%04X".formatted(code);
            default ->
                Objects.requireNonNullElse(Character.getName(code), "U+%04X".formatted(code))
                        .toLowerCase(Locale.ROOT);
        };
    }

    /** The name of a script in one word, such as Han. */
    private static String script(int code) {
        var name = UnicodeScript.of(code).name().replace("_", "");
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** What only joins, marks or controls others. */
    private static boolean isInvisible(int code) {
        return switch (Character.getType(code)) {
            case Character.FORMAT, Character.CONTROL -> true;
            default -> code >= 0xFE00 && code <= 0xFE0F;
        };
    }

    /** Scripts that run from right to left would come out backwards, so their letters count as not shown. */
    private static boolean isShown(int code) {
        return code == '\n' || code == '\t' || !isInvisible(code) && Fonts.has(code) && !runsLeftwards(code);
    }

    private static boolean runsLeftwards(int code) {
        return switch (Character.getDirectionality(code)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
            default -> false;
        };
    }
}
