package org.actionplan.query.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.actionplan.api.InvalidFields;
import org.actionplan.api.InvalidFields.Problem;
import org.springframework.util.MultiValueMap;

/** Reads what a query's address asks for; whatever cannot be read is refused by name, never guessed. */
public record Asked(MultiValueMap<String, String> query) {

    /** Days are counted as people in England count them. */
    public static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    /** The text behind a name, if there is any. */
    public Optional<String> text(String name) {
        var values = query.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw problem(name, "query.twice");
        }
        if (values.stream().anyMatch(value -> value != null && value.indexOf('\0') >= 0)) {
            throw problem(name, "text.unreadable-characters");
        }
        return values.stream()
                .map(value -> value == null ? "" : value)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    public int number(String name, int otherwise, int least, int most) {
        return text(name)
                .map(text -> {
                    try {
                        var number = Integer.parseInt(text);
                        if (number >= least && number <= most) {
                            return number;
                        }
                    } catch (NumberFormatException e) {
                        throw problem(name, "query.not-a-number");
                    }
                    throw problem(name, "query.out-of-range");
                })
                .orElse(otherwise);
    }

    public Optional<Boolean> flag(String name) {
        return text(name).map(text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw problem(name, "query.not-true-or-false");
        });
    }

    /** One of an enumeration's words, in the kebab case of JSON. */
    public <E extends Enum<E>> Optional<E> oneOf(String name, Class<E> words) {
        return text(name)
                .map(text -> Arrays.stream(words.getEnumConstants())
                        .filter(word -> kebab(word).equals(text))
                        .findFirst()
                        .orElseThrow(() -> problem(name, "value.unknown")));
    }

    /** A moment: an instant as it is, a day as its last moment in England. */
    public Optional<Instant> upTo(String name) {
        return text(name).map(text -> moment(text, 1).orElseThrow(() -> problem(name, "query.not-a-moment")));
    }

    /** A moment: an instant as it is, a day as its first moment in England. */
    public Optional<Instant> from(String name) {
        return text(name).map(text -> moment(text, 0).orElseThrow(() -> problem(name, "query.not-a-moment")));
    }

    /** A day, or the day in England on which an instant falls. */
    public Optional<LocalDate> day(String name) {
        return upTo(name).map(moment -> LocalDate.ofInstant(moment, ENGLAND));
    }

    /** The last moment of a day in England, or the instant; empty when the text is neither. */
    public static Optional<Instant> endOf(String text) {
        return moment(text, 1);
    }

    private static Optional<Instant> moment(String text, int daysLater) {
        try {
            if (text.length() == "2026-03-01".length()) {
                var start = LocalDate.parse(text)
                        .plusDays(daysLater)
                        .atStartOfDay(ENGLAND)
                        .toInstant();
                return Optional.of(start.minusNanos(daysLater));
            }
            return Optional.of(Instant.parse(text)).filter(Asked::isInCalendar);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Instants reach further than days do; nothing was recorded out there. */
    private static boolean isInCalendar(Instant moment) {
        return moment.isAfter(EARLIEST) && moment.isBefore(LATEST);
    }

    public static InvalidFields problem(String name, String code) {
        return new InvalidFields(List.of(new Problem("?" + name, code)));
    }

    private static String kebab(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
