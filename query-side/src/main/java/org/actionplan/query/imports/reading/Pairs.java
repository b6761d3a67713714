package org.actionplan.query.imports.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.actionplan.query.imports.source.Cell;
import org.actionplan.query.imports.source.SourceLine;
import org.jspecify.annotations.Nullable;

/** Finds words with what is said of them: "Key: A = on track. B = late", two cells side by side, labels with values. */
final class Pairs {

    private static final int WORD = 45;
    /** No key is longer; a longer text is a story. */
    private static final int LEGEND = 2_000;

    static final Pattern KEY = Pattern.compile("(?i)^\\W*((progress|status|rag|brag|colou?r|rating|action"
            + " plan|priority)\\W+){0,3}(key|legend|guide|code|codes)\\b.*|^\\W*(b?rag|status|progress|colou?rs?)("
            + " ratings?| status)?\\s*[:\u2013-].*\\b(red|green|amber)\\b.*"
            + "|^(red|green|amber|blue)\\s*[:\u2013-].*\\b(red|green|amber|blue)\\s*[:\u2013-].*");
    private static final Pattern EQUALS = Pattern.compile(
            "(?:^|[.;,|\\n"
                    + "]|\\band\\b|:)\\s*([^=.;,|:\\n"
                    + "]{1,45}?)\\s*=\\s*(.+?)(?=\\s*(?:[.;,|\\n"
                    + "]|\\band\\b)\\s*[^=.;,|:\\n"
                    + "]{1,45}?\\s*=|$)",
            Pattern.DOTALL);
    private static final Pattern COLON = Pattern.compile("([^:.;,|\\n"
            + "\u2013-]{1,30}?)\\s*(?::|\\s[\u2013-])\\s*([^:;|\\n"
            + "]+?)(?=[.;,|\\n"
            + "]\\s*[^:.;,|\\n"
            + "\u2013-]{1,30}?\\s*(?::|\\s[\u2013-])|$)");

    static List<Pair> of(Outside outside) {
        List<Pair> pairs = new ArrayList<>();
        var under = outside.sheet();
        for (var line : outside.lines()) {
            var cells = line.cells().stream().filter(cell -> !cell.carried()).toList();
            var texts = cells.stream().filter(cell -> !cell.text().isBlank()).toList();
            var where = (outside.sheet().isEmpty() ? "" : "sheet " + outside.sheet() + " ") + "row " + line.number();
            if (texts.size() == 1 && isHeading(texts.getFirst(), cells)) {
                under = outside.sheet() + " " + Plain.line(texts.getFirst().text());
            }
            pairs.addAll(of(line, where, under));
        }
        return pairs;
    }

    private static boolean isHeading(Cell only, List<Cell> cells) {
        return only.text().length() <= 60
                && !only.text().contains("=")
                && cells.getFirst().equals(only);
    }

    private static List<Pair> of(SourceLine line, String where, String under) {
        List<Pair> pairs = new ArrayList<>();
        var cells = line.cells().stream()
                .filter(cell -> !cell.carried())
                .filter(cell -> !cell.text().isBlank() || cell.fill() != null)
                .toList();
        for (var cell : cells) {
            pairs.addAll(inSentence(cell, where, under));
        }
        if (pairs.isEmpty()) {
            var key = !cells.isEmpty()
                    && KEY.matcher(Plain.line(cells.getFirst().text())).matches();
            pairs.addAll(key && cells.size() > 2 ? inKeyRow(cells, where, under) : sideBySide(cells, where, under));
        }
        return pairs;
    }

    /** "H = high, M = medium", or after the word "key" also "Red: late; Amber: on track". */
    static List<Pair> inSentence(Cell cell, String where, String under) {
        var text = cell.text();
        List<Pair> pairs = new ArrayList<>();
        if (text.length() > LEGEND) {
            return pairs;
        }
        if (text.contains("=")) {
            var matcher = EQUALS.matcher(text);
            while (matcher.find()) {
                pairs.add(new Pair(where, under, matcher.group(1).strip(), ended(matcher.group(2)), cell.fill(), true));
            }
        } else if (KEY.matcher(Plain.line(text)).matches() && text.length() > 20) {
            var matcher = COLON.matcher(afterKey(text));
            while (matcher.find()) {
                pairs.add(new Pair(where, under, matcher.group(1).strip(), ended(matcher.group(2)), null, true));
            }
        }
        return pairs;
    }

    /** Without "Key:", but with the colon of "Red: late". */
    private static String afterKey(String text) {
        var colon = text.indexOf(':');
        return colon < 0 || StatusMatch.isColour(text.substring(0, colon)) ? text : text.substring(colon + 1);
    }

    private static String ended(String says) {
        var text = Plain.line(says);
        return text.endsWith(".") || text.endsWith(";") || text.endsWith(",")
                ? text.substring(0, text.length() - 1)
                : text;
    }

    private static List<Pair> inKeyRow(List<Cell> cells, String where, String under) {
        var rest = cells.subList(1, cells.size());
        if (isWordsWithMeanings(rest)) {
            return sideBySide(rest, where, under + " key");
        }
        return rest.stream()
                .filter(cell -> !cell.text().isBlank()
                        && (cell.fill() != null || !cell.text().contains(":")))
                .map(cell -> new Pair(where, under + " key", Plain.line(cell.text()), "", cell.fill(), true))
                .toList();
    }

    /** "Key | R | Overdue": a word or a colour, then what it means in a cell of another colour. */
    private static boolean isWordsWithMeanings(List<Cell> cells) {
        var word = cells.getFirst();
        var says = cells.size() < 2 ? word : cells.get(1);
        var brief = word.text().isBlank() || StatusMatch.isColour(word.text());
        return cells.size() % 2 == 0 && brief && !says.text().isBlank() && !StatusMatch.isColour(says.text());
    }

    /** Each short text with the one to its right; a colour without a text counts as a word. */
    private static List<Pair> sideBySide(List<Cell> cells, String where, String under) {
        List<Pair> pairs = new ArrayList<>();
        for (var index = 0; index < cells.size(); index++) {
            var cell = cells.get(index);
            var next = index + 1 < cells.size() ? cells.get(index + 1) : null;
            if (isPair(cell, next) && next != null) {
                var fill = cell.fill() != null ? cell.fill() : next.fill();
                pairs.add(new Pair(where, under, Plain.line(cell.text()), Plain.line(next.text()), fill, false));
                index++;
            } else if (cells.size() == 1 || cell.fill() != null) {
                pairs.add(alone(cell, where, under));
            }
        }
        return pairs;
    }

    private static boolean isPair(Cell cell, @Nullable Cell next) {
        return next != null
                && !next.text().isBlank()
                && cell.text().length() <= WORD
                && (!cell.text().isBlank() || cell.fill() != null);
    }

    /** "Location: Dunmarrow House" in one cell, or a coloured word with nothing beside it. */
    private static Pair alone(Cell cell, String where, String under) {
        var text = Plain.line(cell.text());
        var colon = text.indexOf(": ");
        if (colon > 0 && colon <= WORD) {
            return new Pair(
                    where,
                    under,
                    text.substring(0, colon + 1),
                    text.substring(colon + 2).strip(),
                    cell.fill(),
                    false);
        }
        return new Pair(where, under, text, "", cell.fill(), false);
    }

    private Pairs() {}
}
