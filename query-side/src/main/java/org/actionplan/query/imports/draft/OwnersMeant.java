package org.actionplan.query.imports.draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.actionplan.query.imports.reading.Answers.Who;
import org.actionplan.query.imports.reading.Reading;
import org.actionplan.query.imports.reading.Reading.OwnerName;
import org.actionplan.query.people.PersonLine;
import org.jspecify.annotations.Nullable;

/**
 * Whom the names, posts and codes of a file stand for. Somebody is proposed only when exactly one known person has that name
 * or that job role; everybody else is asked about, never guessed.
 */
final class OwnersMeant {

    private OwnersMeant() {}

    static List<OwnerMeant> of(
            Reading reading, Map<String, Who> said, Map<String, Who> remembered, List<PersonLine> people) {
        return reading.owners().stream()
                .map(owner -> meant(owner, reading.names(), said, remembered, people))
                .toList();
    }

    private static OwnerMeant meant(
            OwnerName owner,
            Map<String, String> names,
            Map<String, Who> said,
            Map<String, Who> remembered,
            List<PersonLine> people) {
        var answer = said.get(owner.name());
        var inFile = namedInFile(owner.name(), names);
        var person = answer == null
                ? proposed(owner, inFile, people).orElse(null)
                : known(answer, people).orElse(null);
        var asBefore = answer != null && answer.equals(remembered.get(owner.name()));
        return new OwnerMeant(owner, answer, person, inFile, asBefore);
    }

    private static Optional<PersonLine> known(Who answer, List<PersonLine> people) {
        return people.stream()
                .filter(person -> person.id().value().equals(answer.personId()))
                .findFirst();
    }

    private static Optional<PersonLine> proposed(OwnerName owner, @Nullable String inFile, List<PersonLine> people) {
        var words = Stream.of(Optional.of(owner.name()), Optional.ofNullable(owner.code()), Optional.ofNullable(inFile))
                .flatMap(Optional::stream)
                .toList();
        var fitting = people.stream()
                .filter(person -> words.stream().anyMatch(word -> isCalled(person, word)))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static boolean isCalled(PersonLine person, String word) {
        return same(person.name(), word) || same(person.jobRole(), word);
    }

    /** The one person whom the file names above its table as holding this post. */
    private static @Nullable String namedInFile(String post, Map<String, String> names) {
        var holders = names.entrySet().stream()
                .filter(entry -> same(entry.getValue(), post))
                .map(Map.Entry::getKey)
                .toList();
        return holders.size() == 1 ? holders.getFirst() : null;
    }

    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
