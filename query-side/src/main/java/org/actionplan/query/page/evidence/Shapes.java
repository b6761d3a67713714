package org.actionplan.query.page.evidence;

/** The shape that stands beside a state's word on paper, so that no state is told by colour alone. */
public final class Shapes {

    /** Stands beside the words that something is late. */
    public static final String LATE = "▲";

    private Shapes() {}

    /** The shape of a state, named as in addresses. */
    public static String of(String state) {
        return switch (state) {
            case "not-started" -> "○";
            case "in-progress" -> "◐";
            case "on-hold" -> "▮▮";
            case "completed" -> "◇";
            case "closed" -> "✓";
            case "withdrawn" -> "✗";
            default -> "●";
        };
    }
}
