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
    private static final Pattern START =
            Pattern.compile("^[\\[(•*·–—-]?\\s?(?:update|as at|review(?:ed)?)?:? ?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE = Pattern.compile(".*[.;!?)\\]]\\s+[\\[(]?$", Pattern.DOTALL);

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
        String before = line.substring(0, date.start());
        String after = line.substring(date.end());
        Matcher colon = COLON.matcher(after);
        boolean marked = colon.find();
        boolean first = START.matcher(before).matches();
        if (marked && (first || SENTENCE.matcher(before).matches())) return cut(date, before, date.end() + colon.end());
        Matcher loose = LOOSE.matcher(after);
        return first && date.precision() != Precision.YEAR && loose.find() && standsAlone(before, after, date)
                ? cut(date, before, date.end() + loose.end())
                : Cut.NONE;
    }

    /** "12/05/26 Staff met" is a marked note; "12 May was too early" is a sentence. */
    private static boolean standsAlone(String before, String after, Mention date) {
        String rest = after.replaceFirst("^[\\])]?[.,]? ?", "");
        boolean bracketed = !before.isBlank() && after.startsWith(closing(before));
        return bracketed || rest.isEmpty() || Character.isUpperCase(rest.charAt(0));
    }

    private static String closing(String before) {
        return before.contains("[") ? "]" : before.contains("(") ? ")" : "\n";
    }

    private static Cut closing(String line, Mention date) {
        int open = date.start() - 1;
        boolean bracketed = open >= 0
                && date.end() < line.length()
                && (line.charAt(open) == '(' && line.charAt(date.end()) == ')'
                        || line.charAt(open) == '[' && line.charAt(date.end()) == ']');
        return bracketed && open > 0 ? new Cut(open, date.end() + 1, date.written(date.text())) : Cut.NONE;
    }

    private static Cut cut(Mention date, String before, int to) {
        int lead = before.length()
                - before.replaceFirst("[\\[(•*·–—-]?\\s?(?i:update|as at|review(?:ed)?)?:? ?$", "")
                        .length();
        return new Cut(date.start() - lead, to, date.written(date.text()));
    }

    /** Where a note's mark begins and ends. */
    private record Cut(int from, int to, WrittenDate when) {
        static final Cut NONE = new Cut(-1, -1, WrittenDate.NONE);

        boolean isMade() {
            return from >= 0;
        }
    }
}
