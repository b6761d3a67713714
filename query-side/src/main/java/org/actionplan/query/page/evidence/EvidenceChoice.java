package org.actionplan.query.page.evidence;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.actionplan.query.evidence.EvidenceAsked;
import org.actionplan.query.history.Past;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.page.FormPage.Wrong;
import org.actionplan.query.page.history.DayTyped;
import org.actionplan.query.page.history.SideTyped;
import org.actionplan.query.web.Asked;
import org.jspecify.annotations.Nullable;

/** Which evidence somebody chose, as it was typed; what is wrong with it is said where it was typed. */
public record EvidenceChoice(SideTyped version, SideTyped compare, String part, DayTyped from, DayTyped until) {

    private static final String ACTION = "action:";
    private static final String OBJECTIVE = "objective:";

    static EvidenceChoice of(Asked asked, Past past) {
        var version =
                SideTyped.of(asked.text("version").or(() -> asked.text("at")).orElse(""), past);
        var compare = SideTyped.of(asked.text("compare").orElse(""), past);
        var from = DayTyped.of(asked.text("from").orElse(""));
        var until = DayTyped.of(asked.text("until").orElse(""));
        return new EvidenceChoice(version, later(compare, version, past), part(asked, past), from, ended(from, until));
    }

    /** An action or objective as the list of parts names it; links name an action or an objective by itself. */
    private static String part(Asked asked, Past past) {
        return asked.text("part")
                .or(() -> asked.text("action").map(name -> ACTION + reference(name, past)))
                .or(() -> asked.text("objective").map(id -> OBJECTIVE + id))
                .orElse("");
    }

    private static String reference(String name, Past past) {
        return past.now().actionCalled(name).map(line -> line.ref()).orElse(name);
    }

    private static SideTyped later(SideTyped compare, SideTyped version, Past past) {
        var shown = version.version() == 0 ? past.version() : version.version();
        return compare.version() > shown ? compare.refused("evidence.compare-later") : compare;
    }

    private static DayTyped ended(DayTyped from, DayTyped until) {
        var first = from.day();
        var last = until.day();
        return first != null && last != null && last.isBefore(first)
                ? until.refused("evidence.ends-before-it-begins")
                : until;
    }

    /** What is asked for by it. */
    EvidenceAsked asked() {
        return new EvidenceAsked(
                version.version() == 0 ? null : (int) version.version(),
                null,
                action(),
                objective(),
                from.day(),
                until.day(),
                compare.version() == 0 ? null : String.valueOf(compare.version()));
    }

    /** Where the same is found as a file. */
    String file(String planReference) {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        var asked = asked();
        add(query, "version", asked.version());
        add(query, "action", asked.action());
        add(query, "objective", asked.objective());
        add(query, "from", asked.from());
        add(query, "until", asked.until());
        add(query, "compare", asked.compare());
        return Addresses.evidence(planReference) + ".pdf" + query;
    }

    private static void add(StringJoiner query, String name, @Nullable Object value) {
        if (value != null) {
            query.add(name + "=" + Addresses.encoded(value.toString()));
        }
    }

    private @Nullable String action() {
        return part.startsWith(ACTION) ? part.substring(ACTION.length()) : null;
    }

    private @Nullable String objective() {
        return part.startsWith(OBJECTIVE) ? part.substring(OBJECTIVE.length()) : null;
    }

    List<Wrong> problems() {
        return Stream.of(
                        Wrong.ifAny("version", version.problem()),
                        Wrong.ifAny("from", from.problem()),
                        Wrong.ifAny("until", until.problem()),
                        Wrong.ifAny("compare", compare.problem()))
                .flatMap(wrong -> wrong)
                .toList();
    }
}
