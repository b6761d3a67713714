package org.actionplan.query.imports.words;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds whom initials may mean among the people and posts that a file names. It offers; it never decides. */
final class Initials {

    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "to", "in", "on", "at");

    private Initials() {}

    /** The one post or person with these initials; null when there is none or more than one. */
    static @Nullable String pointTo(String code, OwnerLegend legend) {
        Stream<String> people = legend.names().entrySet().stream()
                .filter(name -> fits(code, name.getKey()))
                .map(Initials::whom);
        Stream<String> posts = Stream.of(legend.codes().values(), legend.names().values(), legend.posts())
                .flatMap(Collection::stream)
                .filter(post -> fits(code, post));
        Set<String> found = Stream.concat(people, posts).collect(Collectors.toCollection(LinkedHashSet::new));
        return found.size() == 1 ? found.iterator().next() : null;
    }

    /** By the post where the file gives one, as the other rows name it. */
    static String whom(Map.Entry<String, String> name) {
        return name.getValue().isBlank() ? name.getKey() : name.getValue();
    }

    private static boolean fits(String code, String words) {
        String plain = code.replaceAll("[^A-Za-z]", "");
        String joined = words.replaceAll("(?<=\\p{L})-(?=\\p{L})", "");
        return plain.length() > 1
                && Stream.of(of(words, true), of(words, false), of(joined, false))
                        .anyMatch(plain::equalsIgnoreCase);
    }

    private static String of(String words, boolean small) {
        return Stream.of(words.replaceAll("\\([^()]*\\)", "").split("[^\\p{L}'’]+"))
                .filter(word -> !word.isEmpty() && (small || !SMALL.contains(Tidy.lower(word))))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }
}
