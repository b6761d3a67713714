package org.actionplan.query.imports.reading;

import java.util.Collection;

/** Whether what stands in a column fits a meaning. */
final class Fitting {

    private static final double MOST = 0.6;

    /** Points for or against a meaning that a heading suggests. */
    static double points(Meaning meaning, ColumnContent content) {
        if (content.empty()) {
            return 0;
        }
        return switch (meaning) {
            case DUE, REVISED_DUE, START -> dated(content);
            case COMPLETED -> content.realDates() >= 0.5 ? 1 : content.realDates() > 0 ? 0 : -3;
            case ACTION -> content.sentences() * 1.5 - content.realDates() * 2 - (content.length() < 8 ? 2 : 0);
            case STATUS ->
                (content.length() > 60 ? -2 : 0)
                        + (content.realDates() > MOST ? -3 : 0)
                        + (content.different() < 0.5 ? 0.5 : 0);
            case PROGRESS -> content.length() > 30 ? 0.5 : 0;
            case TARGET -> content.realDates() > MOST ? -4 : 0.5;
            case OWNERS -> (content.length() > 90 ? -2 : 0) - content.realDates() * 3;
            case REFERENCE -> (content.length() > 40 ? -4 : 0) + content.codes();
            case SIGNED_OFF,
                    OBJECTIVE,
                    FINDING,
                    REGULATION,
                    PRIORITY,
                    OUTCOME,
                    MEASURE,
                    RESOURCES,
                    EVIDENCE,
                    CHECK,
                    THEME,
                    SERVICE,
                    WEIGHT,
                    OTHER -> 0;
        };
    }

    private static double dated(ColumnContent content) {
        if (content.dates() >= 0.5) {
            return 1.5;
        }
        return content.length() > 60 ? -3 : content.dates() > 0 ? 0 : -0.5;
    }

    /** What a column is whose heading says nothing. */
    static Meaning guess(ColumnContent content, Collection<Meaning> taken) {
        if (content.empty()) {
            return Meaning.OTHER;
        }
        if (content.realDates() >= MOST && !taken.contains(Meaning.DUE)) {
            return Meaning.DUE;
        }
        if (content.codes() >= 0.8 && content.different() > 0.8 && !taken.contains(Meaning.REFERENCE)) {
            return Meaning.REFERENCE;
        }
        if (!taken.contains(Meaning.STATUS) && !taken.contains(Meaning.PROGRESS) && StatusLooks.most(content)) {
            return Meaning.STATUS;
        }
        if (!taken.contains(Meaning.OWNERS) && isPeople(content)) {
            return Meaning.OWNERS;
        }
        return Meaning.OTHER;
    }

    private static boolean isPeople(ColumnContent content) {
        return (content.initials() >= 0.8 && content.different() < 0.7)
                || (content.length() < 50
                        && content.share(cell -> PeopleList.isPost(cell.text()) || PeopleList.isName(cell.text()))
                                >= MOST);
    }

    private Fitting() {}
}
