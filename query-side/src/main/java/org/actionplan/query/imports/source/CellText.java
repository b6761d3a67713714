package org.actionplan.query.imports.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the text of a cell what a person sees: one kind of line break, one kind of space, nothing invisible. */
final class CellText {

    /** Excel writes characters that XML does not allow as "_x000D_", and a typed "_x000D_" as "_x005F_x000D_". */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|[\r\u000B\u000C\u0085\u2028\u2029]");
    private static final Pattern WIDE_SPACE = Pattern.compile("[\u00A0\u2007\u202F]");

    private CellText() {}

    static String plain(String text) {
        var broken = LINE_BREAK.matcher(text).replaceAll("\n");
        var spaced = WIDE_SPACE.matcher(broken).replaceAll(" ");
        return spaced.codePoints().anyMatch(CellText::cannotBeRead) ? readable(spaced) : spaced;
    }

    static String ofWorkbook(String text) {
        return plain(text.contains("_x") ? unescaped(text) : text);
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private static String readable(String text) {
        return text.codePoints()
                .filter(character -> !cannotBeRead(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean cannotBeRead(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t'
                || Character.getType(character) == Character.SURROGATE
                || character == '\uFEFF'
                || character == '\u200B';
    }
}
