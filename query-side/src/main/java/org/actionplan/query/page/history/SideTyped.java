package org.actionplan.query.page.history;

import java.time.LocalDate;
import org.actionplan.api.Refused;
import org.actionplan.api.Words;
import org.actionplan.query.history.NamedVersions;
import org.actionplan.query.history.Past;
import org.actionplan.query.page.WrittenDay;
import org.jspecify.annotations.Nullable;

/**
 * One side of a comparison as it was typed: a version's number or name, or a day.
 *
 * @param version the version that is meant; 0 when nothing was typed or nothing is meant by it
 * @param problem what is wrong with it, in words; null when nothing is
 */
public record SideTyped(String text, long version, @Nullable String problem) {

    public static SideTyped of(String text, Past past) {
        if (text.isBlank()) {
            return new SideTyped("", 0, null);
        }
        var versions = new NamedVersions(past.events());
        try {
            return new SideTyped(text, versions.find(asAddress(text, versions)), null);
        } catch (Refused refused) {
            return new SideTyped(text, 0, Words.of(refused.key()));
        }
    }

    public SideTyped missing() {
        return new SideTyped(text, 0, Words.of("field.required"));
    }

    /** The same, which cannot be taken for some other reason. */
    public SideTyped refused(String key) {
        return new SideTyped(text, 0, Words.of(key));
    }

    /** A name comes before a day, since 1.2.2026 may be either. */
    private static String asAddress(String text, NamedVersions versions) {
        return versions.isName(text)
                ? text
                : WrittenDay.read(text).map(LocalDate::toString).orElse(text.strip());
    }
}
