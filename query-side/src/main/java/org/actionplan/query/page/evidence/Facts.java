package org.actionplan.query.page.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.page.evidence.EvidenceShown.Fact;
import org.jspecify.annotations.Nullable;

/** Collects what is known; what is not known is not mentioned. */
final class Facts {

    private final List<Fact> facts = new ArrayList<>();

    Facts add(String label, @Nullable String value) {
        return value == null || value.isBlank() ? this : add(label, List.of(value));
    }

    Facts add(String label, @Nullable LocalDate day) {
        return add(label, day == null ? null : InEnglish.day(day));
    }

    Facts add(String label, List<String> values) {
        if (!values.isEmpty()) {
            facts.add(new Fact(label, values));
        }
        return this;
    }

    List<Fact> list() {
        return facts;
    }
}
