package org.actionplan.query.history;

import java.util.List;
import java.util.Optional;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.plan.PlanEvent.VersionNamed;
import org.actionplan.query.plan.Recorded;
import org.actionplan.query.web.Asked;

/** Finds the version that people mean by a number, a day, an instant or a name they gave it. */
public record NamedVersions(List<Recorded> history) {

    /** The version; refuses when the plan has none that is meant by this. */
    public long find(String text) {
        if (text.matches("\\d{1,9}")) {
            return PlanHistory.upTo(history, Long.parseLong(text)).size();
        }
        return Asked.endOf(text)
                .map(moment -> PlanHistory.versionAt(history, moment))
                .orElseGet(() -> called(text));
    }

    /** Whether a version was given this name. */
    public boolean isName(String text) {
        return named(text).isPresent();
    }

    private long called(String name) {
        return named(name).orElseThrow(() -> new Refused(Kind.UNKNOWN, "version.unknown"));
    }

    private Optional<Long> named(String name) {
        return history.stream()
                .map(Recorded::event)
                .filter(event -> event instanceof VersionNamed named
                        && named.name().strip().equalsIgnoreCase(name.strip()))
                .map(event -> ((VersionNamed) event).version())
                .findFirst();
    }
}
