package org.actionplan.query.page.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.actionplan.query.page.evidence.StoryEntry.Detail;
import org.jspecify.annotations.Nullable;

/** A sentence about what somebody did, without their name and full stop, and what was said with it. */
record Sentence(String said, List<Detail> details) {

    static Sentence that(String said) {
        return new Sentence(said, List.of());
    }

    /** The same sentence, ending with something more. */
    Sentence and(String more) {
        return new Sentence(said + more, details);
    }

    Sentence with(String label, @Nullable String text) {
        return text == null || text.isBlank() ? this : with(label, List.of(text));
    }

    Sentence with(String label, List<String> texts) {
        var more = texts.stream().map(text -> new Detail(label, text));
        return new Sentence(said, Stream.concat(details.stream(), more).toList());
    }
}
