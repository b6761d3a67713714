package org.actionplan.query.imports.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One of those a cell names.
 *
 * @param written as it stands in the cell
 * @param name with a code resolved
 * @param suggest whom the rest of the file points to, where the words alone do not say
 */
record Owner(
        String written, String name, Kind kind, @Nullable String suggest) {

    enum Kind {
        /** One person or one post. */
        CLEAR,
        GROUP,
        /** Initials or a code that no key explains. */
        UNKNOWN_CODE,
        FIRST_NAME
    }

    private static final Pattern CODE =
            Pattern.compile("[A-Z][A-Za-z&]{0,3}[A-Z][0-9]?|[A-Z]{2,5}[0-9]?|[A-Z]{1,3}[0-9]");
    private static final Pattern FIRST_NAME =
            Pattern.compile("\\p{Lu}[\\p{Ll}'’-]+(?:-\\p{Lu}\\p{Ll}+)?(?: \\p{Lu}\\.?)?");

    private static final Pattern BESIDE = Pattern.compile(" ?\\([^()]*\\)$| [-–—] .*$| as lead$");
    private static final Pattern WITHIN = Pattern.compile("^[^()]* \\(([^()]*)\\)$");

    static Owner of(String part, OwnerLegend legend) {
        String written = Tidy.line(part);
        Optional<String> post = post(written, legend);
        if (post.isPresent()) return known(written, post.get());
        if (Posts.isGroup(written)) return new Owner(written, Tidy.capital(written), Kind.GROUP, null);
        if (isCode(written)) return new Owner(written, written, Kind.UNKNOWN_CODE, Initials.pointTo(written, legend));
        String name = Tidy.capital(written);
        if (isFirstName(written) || isFirstName(name) && isNamed(name, legend)) return firstName(name, legend);
        return new Owner(written, Tidy.capital(written), Kind.CLEAR, null);
    }

    private static Owner known(String written, String post) {
        return Posts.isGroup(post)
                ? new Owner(written, post, Kind.GROUP, post)
                : new Owner(written, post, Kind.CLEAR, null);
    }

    /** What the file's key says of a code, with or without a name in brackets behind it. */
    private static Optional<String> post(String written, OwnerLegend legend) {
        String code = BESIDE.matcher(written).replaceFirst("").replace(".", "");
        String within = WITHIN.matcher(written).replaceFirst("$1");
        return Optional.ofNullable(legend.codes().get(written))
                .or(() -> Optional.ofNullable(legend.codes().get(code)))
                .or(() -> Posts.isPost(written)
                        ? Optional.empty()
                        : Optional.ofNullable(legend.codes().get(within)))
                .or(() -> legend.codes().entrySet().stream()
                        .filter(entry -> entry.getKey().equalsIgnoreCase(code))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    static boolean isCode(String written) {
        return CODE.matcher(written.replace(".", "")).matches() && !Posts.isWord(written);
    }

    static boolean isFirstName(String written) {
        return FIRST_NAME.matcher(written).matches() && !Posts.isWord(written);
    }

    private static Owner firstName(String written, OwnerLegend legend) {
        List<Map.Entry<String, String>> called = legend.names().entrySet().stream()
                .filter(name -> name.getKey().startsWith(written.replace(".", ""))
                        && (name.getKey().length() == written.length()
                                || !Character.isLetter(name.getKey().charAt(firstLength(written, name.getKey())))
                                || written.contains(" ")))
                .toList();
        return new Owner(
                written, written, Kind.FIRST_NAME, called.size() == 1 ? Initials.whom(called.getFirst()) : null);
    }

    private static boolean isNamed(String first, OwnerLegend legend) {
        return legend.names().keySet().stream().anyMatch(name -> name.startsWith(first + " "));
    }

    private static int firstLength(String written, String name) {
        return Math.min(written.replace(".", "").length(), name.length() - 1);
    }
}
