package org.actionplan.query.imports.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.actionplan.api.plan.Precision;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.imports.words.NoteLines.Piece;

/** Parts a line at the dates that mark notes: before them with a colon or dash, or behind them in brackets. */
final class NoteMarks {

    private static final Pattern COLON =
            Pattern.compile("^[\\])]? ?(?:update|review|progress)? ?(?::| ?[–—-](?= )| ?[–—-]$)");
    private static final Pattern LOOSE = Pattern.compile("^[\\])]?[.,]?(?: |$)");
    /** What may stand before a date and belongs to it. */
    private static final Pattern LEAD = Pattern.compile(
            "(?:(?<=^|\\s)(?:[\\[(•*·–—-] ?)?(?:(?:update|as at|review(?:ed)?):? ?)?|[\\[(])$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ENDED = Pattern.compile("[.;!?)\\]]\\s*$");
    private static final int AROUND = 40;

    private NoteMarks() {}

    static List<Piece> pieces(String line, DateContext context) {
        List<Mention> dates = Mentions.past(line, context);
        List<Cut> opening = dates.stream()
                .map(date -> opening(line, date))
                .filter(Cut::isMade)
                .toList();
        if (!opening.isEmpty()) return opened(line, opening);
        List<Cut> closing = dates.stream()
                .map(date -> closing(line, date))
                .filter(Cut::isMade)
                .toList();
        return closing.isEmpty() ? List.of(new Piece(line, WrittenDate.NONE, false)) : closed(line, closing);
    }

    private static List<Piece> opened(String line, List<Cut> cuts) {
        List<Piece> pieces = new ArrayList<>();
        String lead = line.substring(0, cuts.getFirst().from()).strip();
        if (!lead.isEmpty()) pieces.add(new Piece(lead, WrittenDate.NONE, false));
        for (int i = 0; i < cuts.size(); i++) {
            int end = i + 1 < cuts.size() ? cuts.get(i + 1).from() : line.length();
            pieces.add(new Piece(
                    line.substring(cuts.get(i).to(), end).strip(), cuts.get(i).when(), true));
        }
        return pieces;
    }

    private static List<Piece> closed(String line, List<Cut> cuts) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Cut cut : cuts) {
            pieces.add(new Piece(line.substring(from, cut.from()).strip(), cut.when(), false));
            from = cut.to();
        }
        String rest = line.substring(from).strip();
        if (rest.length() > 1) pieces.add(new Piece(rest, WrittenDate.NONE, false));
        return pieces;
    }

    /** A date at the beginning of a line, or of a sentence with a colon or dash behind it, opens a note. */
    private static Cut opening(String line, Mention date) {
        String before = line.substring(Math.max(0, date.start() - AROUND), date.start());
        String after = line.substring(date.end(), Math.min(line.length(), date.end() + AROUND));
        Matcher lead = LEAD.matcher(before);
        int from = lead.find() ? date.start() - before.length() + lead.start() : date.start();
        Matcher colon = COLON.matcher(after);
        if (colon.find()
                && (from == 0
                        || ENDED.matcher(line.substring(Math.max(0, from - 3), from))
                                .find())) return new Cut(from, date.end() + colon.end(), date.written(date.text()));
        Matcher loose = LOOSE.matcher(after);
        return from == 0 && date.precision() != Precision.YEAR && loose.find() && standsAlone(before, after)
                ? new Cut(from, date.end() + loose.end(), date.written(date.text()))
                : Cut.NONE;
    }

    /** "12/05/26 Staff met" is a marked note; "12 May was too early" is a sentence. */
    private static boolean standsAlone(String before, String after) {
        String rest = after.replaceFirst("^[\\])]?[.,]? ?", "");
        String closing = before.contains("[") ? "]" : before.contains("(") ? ")" : "\n";
        return after.startsWith(closing) || rest.isEmpty() || Character.isUpperCase(rest.charAt(0));
    }

    private static Cut closing(String line, Mention date) {
        int open = date.start() - 1;
        boolean bracketed = open >= 0
                && date.end() < line.length()
                && (line.charAt(open) == '(' && line.charAt(date.end()) == ')'
                        || line.charAt(open) == '[' && line.charAt(date.end()) == ']');
        return bracketed && open > 0 ? new Cut(open, date.end() + 1, date.written(date.text())) : Cut.NONE;
    }

    /** Where a note's mark begins and ends. */
    private record Cut(int from, int to, WrittenDate when) {
        static final Cut NONE = new Cut(-1, -1, WrittenDate.NONE);

        boolean isMade() {
            return from >= 0;
        }
    }
}
