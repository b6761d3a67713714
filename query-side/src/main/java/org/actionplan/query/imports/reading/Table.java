package org.actionplan.query.imports.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.actionplan.query.imports.source.SourceLine;
import org.actionplan.query.imports.source.SourceSheet;

/**
 * Headings with the lines under them.
 *
 * @param headerLine where the headings stand; 0 when the table has none
 * @param above the lines of the sheet before the headings
 * @param score how much it looks like a table of actions
 * @param ofActions whether it has what a table of actions needs
 */
record Table(
        SourceSheet sheet,
        int headerLine,
        List<Heading> headings,
        List<SourceLine> above,
        List<SourceLine> body,
        double score,
        boolean ofActions) {

    Set<String> shape() {
        return headings.stream().map(heading -> Plain.words(heading.text())).collect(Collectors.toSet());
    }

    /** Whether both tables have the same columns but for one in four. */
    boolean looksLike(Table other) {
        return alike(shape(), other.shape());
    }

    static boolean alike(Set<String> mine, Set<String> theirs) {
        var both = mine.stream().filter(theirs::contains).count();
        return both > 0 && both * 4 >= 3L * Math.max(mine.size(), theirs.size());
    }

    Table with(List<SourceLine> over, List<SourceLine> under) {
        return new Table(sheet, headerLine, headings, over, under, score, ofActions);
    }

    Answers.Table place() {
        return new Answers.Table(sheet.name(), headerLine);
    }
}
