package org.actionplan.query.page.imports;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.actionplan.query.english.InEnglish;
import org.springframework.util.MultiValueMap;

/** Reads what was chosen on a form; what no form of ours offers counts as not chosen. */
final class Chosen {

    private Chosen() {}

    static <E extends Enum<E>> Optional<E> of(MultiValueMap<String, String> form, String field, Class<E> words) {
        var chosen = text(form, field);
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> InEnglish.key(word).equals(chosen))
                .findFirst();
    }

    static String text(MultiValueMap<String, String> form, String field) {
        return Objects.requireNonNullElse(form.getFirst(field), "").strip();
    }
}
