package org.actionplan.deploy.benchmark;

import java.util.Locale;

/**
 * One thing that was measured, and how good it has to be.
 *
 * @param rawLimit what the machine could do at all in the same run; empty where the figure stands by itself
 * @param ours what the tracker did
 * @param value what is judged: a share of the raw limit, or a time or size
 */
record Figure(String name, String rawLimit, String ours, double value, String unit, Bound bound) {

    /** The least or the most that a value may be. */
    record Bound(boolean atLeast, double limit) {

        static Bound atLeast(double limit) {
            return new Bound(true, limit);
        }

        static Bound atMost(double limit) {
            return new Bound(false, limit);
        }

        boolean holds(double value) {
            return atLeast ? value >= limit : value <= limit;
        }
    }

    static final String HEAD = """
        | figure | raw limit of the same run | ours | ratio or value | wanted | met? |
        |---|---|---|---|---|---|\
        """;

    /** A rate as a share of the rate that is the raw limit. */
    static Figure share(String name, double raw, double ours, double atLeast) {
        return new Figure(name, perSecond(raw), perSecond(ours), ours / raw, "x", Bound.atLeast(atLeast));
    }

    /** A time or size that stands by itself. */
    static Figure value(String name, double value, String unit, double atMost) {
        return new Figure(name, "", number(value) + " " + unit, value, unit, Bound.atMost(atMost));
    }

    String row() {
        return "| %s | %s | %s | %s %s | %s %s %s | %s |"
                .formatted(
                        name,
                        rawLimit,
                        ours,
                        number(value),
                        unit,
                        bound.atLeast() ? "at least" : "at most",
                        number(bound.limit()),
                        unit,
                        bound.holds(value) ? "yes" : "no");
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
    }

    private static String perSecond(double rate) {
        return number(rate) + "/s";
    }
}
