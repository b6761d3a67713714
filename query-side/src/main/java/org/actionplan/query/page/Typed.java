package org.actionplan.query.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.actionplan.api.InvalidFields;
import org.actionplan.api.InvalidFields.Problem;
import org.actionplan.api.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What somebody typed into a form, read field by field from the form's body and nowhere else. What cannot be read becomes
 * a problem beside its field; {@link #check} refuses all of them together.
 */
public final class Typed {

    private final MultiValueMap<String, String> fields;
    private final List<Problem> problems = new ArrayList<>();

    public Typed(MultiValueMap<String, String> fields) {
        this.fields = fields;
    }

    /** A text that has to be there. */
    public String text(String name) {
        var text = textIfAny(name);
        return text == null ? wrong(name, "field.required", "") : text;
    }

    /** A text, or null when nothing visible was typed. */
    public @Nullable String textIfAny(String name) {
        var text = first(name).replace("\r\n", "\n").strip();
        return text.isEmpty() ? null : text;
    }

    /** A secret, just as it was typed. */
    public String secret(String name) {
        var secret = first(name);
        return secret.isEmpty() ? wrong(name, "field.required", "") : secret;
    }

    /** The entries of a list, one a line. */
    public List<String> list(String name) {
        return first(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The entries of a list that must have at least one. */
    public List<String> entries(String name) {
        var entries = list(name);
        return entries.isEmpty() ? wrong(name, "field.required", entries) : entries;
    }

    /** Everything that was ticked. */
    public List<String> ticks(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .filter(tick -> !tick.isBlank())
                .toList();
    }

    /** A day that has to be there. */
    public LocalDate day(String name) {
        var day = dayIfAny(name);
        if (day == null
                && problems.stream().noneMatch(problem -> problem.field().equals("/" + name))) {
            wrong(name, "field.required", "");
        }
        return day == null ? LocalDate.EPOCH : day;
    }

    /** A day, or null when all three boxes are empty. */
    public @Nullable LocalDate dayIfAny(String name) {
        var parts = dayParts(name, fields);
        if (parts.stream().allMatch(String::isEmpty)) {
            return null;
        }
        if (parts.stream().anyMatch(String::isEmpty)) {
            return wrong(name, "day.incomplete", null);
        }
        return WrittenDay.of(parts.get(0), parts.get(1), parts.get(2))
                .orElseGet(() -> wrong(name, "day.not-real", null));
    }

    /** A day that the form carried along, as in {@code 2026-03-31}; null when it carried none. */
    public @Nullable LocalDate carriedDay(String name) {
        return read(name, LocalDate::parse);
    }

    /** Somebody who has to be chosen. */
    public PersonId person(String name) {
        return new PersonId(text(name));
    }

    /** Somebody, or null when nobody was chosen. */
    public @Nullable PersonId personIfAny(String name) {
        return read(name, PersonId::new);
    }

    /** A whole number, or null when nothing was typed. */
    public @Nullable Long numberIfAny(String name) {
        var text = textIfAny(name);
        try {
            return text == null ? null : Long.valueOf(text);
        } catch (NumberFormatException e) {
            return wrong(name, "query.not-a-number", null);
        }
    }

    /** One of an enumeration's words in kebab case, or null when none was chosen. */
    public <E extends Enum<E>> @Nullable E oneOf(String name, Class<E> words) {
        return read(
                name, text -> Enum.valueOf(words, text.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    /** Whatever a text stands for, or null when there is none. */
    public <T> @Nullable T read(String name, Function<String, T> reading) {
        var text = textIfAny(name);
        try {
            return text == null ? null : reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            return wrong(name, "value.unknown", null);
        }
    }

    /** Adds a problem that only the page can see, such as two passwords that differ. */
    public void problem(String name, String code) {
        wrong(name, code, null);
    }

    /**
     * Refuses when what the author saw, see {@link FormWriter#seen}, is no longer what stands there; unless what they ask
     * for stands there already, as when a form is sent twice.
     */
    public void seen(Object now, Object wanted, String otherwise) {
        var mark = textIfAny(FormPage.SEEN);
        if (mark != null && !mark.equals(FormPage.mark(now)) && !wanted.equals(now)) {
            problem(FormPage.SEEN, otherwise);
        }
    }

    /** What could not be read so far. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Refuses when anything could not be read. */
    public void check() {
        if (!problems.isEmpty()) {
            throw new InvalidFields(problems);
        }
    }

    /** What was typed into a question, to be shown again; a password is not. */
    static List<String> parts(Question question, MultiValueMap<String, String> fields) {
        return switch (question.kind()) {
            case DAY -> dayParts(question.name(), fields);
            case TICKS -> fields.getOrDefault(question.name(), List.of());
            case PASSWORD, NEW_PASSWORD -> List.of();
            default -> List.of(Objects.requireNonNullElse(fields.getFirst(question.name()), ""));
        };
    }

    private static List<String> dayParts(String name, MultiValueMap<String, String> fields) {
        return Question.DAY_PARTS.stream()
                .map(part -> Objects.requireNonNullElse(fields.getFirst(name + part), "")
                        .strip())
                .toList();
    }

    private String first(String name) {
        return Stream.ofNullable(fields.getFirst(name)).findFirst().orElse("");
    }

    private <T extends @Nullable Object> T wrong(String name, String code, T otherwise) {
        problems.add(new Problem("/" + name, code));
        return otherwise;
    }
}
