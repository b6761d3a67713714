package org.actionplan.query.imports.draft;

import static org.actionplan.query.imports.draft.Texts.cut;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionplan.api.form.Limits;
import org.actionplan.api.person.Actor;
import org.actionplan.api.plan.PlanCommand.CreatePlan;
import org.actionplan.query.imports.reading.Reading;
import org.actionplan.query.imports.words.Beginning;
import org.jspecify.annotations.Nullable;

/** What a new plan could be called, from what the file says of itself; made so that it can be taken as it stands. */
record PlanProposal(String reference, String title, String service, String purpose, List<String> scopeIn) {

    private static final int INITIALS = 4;
    private static final int ONE_WORD = 3;

    /** People say a reference aloud; a longer one is some register's number. */
    private static final int SAYABLE = 10;

    private static final Set<String> SMALL_WORDS = Set.of("and", "of", "the", "for", "in", "at", "on", "to", "a", "an");

    /** @param isTaken whether another plan has this reference already */
    static PlanProposal of(
            Reading reading,
            PlanChoice said,
            String fileName,
            Actor actor,
            LocalDate today,
            Predicate<String> isTaken) {
        var title = chosen(said.title(), () -> title(reading, fileName), Limits.TITLE);
        var service = chosen(said.service(), () -> service(reading, actor, title), Limits.NAME);
        var reference =
                Optional.ofNullable(said.reference()).orElseGet(() -> reference(reading, service, today, isTaken));
        var purpose = chosen(said.purpose(), () -> purpose(reading, fileName), Limits.TEXT);
        var scope = Optional.ofNullable(said.scopeIn()).orElseGet(() -> List.of(cut(service, Limits.TITLE)));
        return new PlanProposal(reference, title, service, purpose, scope);
    }

    private static String chosen(@Nullable String said, Supplier<String> proposed, int most) {
        return said == null ? cut(proposed.get(), most) : said;
    }

    private static String title(Reading reading, String fileName) {
        return about(reading, "title").orElseGet(() -> inWords(fileName));
    }

    private static String purpose(Reading reading, String fileName) {
        return about(reading, "purpose").orElseGet(() -> "As set out in " + fileName);
    }

    /** The file's own words up to the address; for an account with services, only one of these. */
    private static String service(Reading reading, Actor actor, String title) {
        var inFile = about(reading, "service")
                .map(text -> text.replaceFirst(",.*", "").strip())
                .filter(text -> !text.isEmpty());
        var own = actor.services().stream()
                .filter(service ->
                        inFile.filter(text -> OwnersMeant.same(text, service)).isPresent())
                .findFirst();
        if (own.isPresent()) {
            return own.get();
        }
        return actor.services().size() == 1
                ? actor.services().iterator().next()
                : inFile.or(() -> about(reading, "provider")).orElseGet(() -> title.replaceFirst("\\s*:.*", ""));
    }

    private static String reference(Reading reading, String service, LocalDate today, Predicate<String> isTaken) {
        var inFile = about(reading, "reference")
                .filter(text -> text.length() <= SAYABLE && text.matches(CreatePlan.REFERENCE_FORM));
        var base = inFile.orElseGet(() -> initials(service) + "%02d".formatted(today.getYear() % 100));
        return Stream.concat(
                        Stream.of(base), Stream.iterate(2, number -> number + 1).map(number -> base + "-" + number))
                .filter(isTaken.negate())
                .findFirst()
                .orElseThrow();
    }

    /** OH for Oakfield House, AMB for Ambermere. */
    private static String initials(String name) {
        var words = Arrays.stream(name.split("[^\\p{IsAlphabetic}\\p{IsDigit}]+"))
                .map(word -> word.replaceAll("[^A-Za-z0-9]", ""))
                .filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
        if (words.isEmpty()) {
            return "PLAN";
        }
        var letters = words.size() == 1
                ? Beginning.of(words.getFirst(), ONE_WORD)
                : words.stream()
                        .limit(INITIALS)
                        .map(word -> word.substring(0, 1))
                        .collect(Collectors.joining());
        return letters.toUpperCase(Locale.ROOT);
    }

    private static Optional<String> about(Reading reading, String what) {
        return Optional.ofNullable(reading.about().get(what))
                .filter(text -> !cut(text, Limits.TEXT).isEmpty());
    }

    /** "care-home-plan.xlsx" reads "Care home plan". */
    private static String inWords(String fileName) {
        var words = fileName.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("[-_\\s]+", " ")
                .strip();
        return words.isEmpty()
                ? "Improvement plan"
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
