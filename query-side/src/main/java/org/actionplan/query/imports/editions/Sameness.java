package org.actionplan.query.imports.editions;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * When two texts say the same: capitals, spaces, punctuation, bullets, numbers in front, and a code written out by the
 * file's own key make no difference.
 */
final class Sameness {

    private static final Pattern IN_FRONT = Pattern.compile(
            "(?m)^[\\s\\p{Punct}\\u2022\\u00B7\\u25AA\\u25CF\\u2013\\u2014]*(?:\\d{1,2}[.)]|[a-hA-H][.)])?\\s+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['\\u2018\\u2019\\u02BC](?=\\p{L})");

    private final Map<String, String> codes;
    private final Map<String, String> plain = new HashMap<>();
    private final Map<String, int[]> pairs = new HashMap<>();

    /** @param codes what codes are written out as; a code is one with its capitals only */
    Sameness(Map<String, String> codes) {
        this.codes = codes;
    }

    boolean same(@Nullable String one, @Nullable String other) {
        return plain(one).equals(plain(other));
    }

    /** Whether a text holds another one. */
    boolean holds(@Nullable String whole, String part) {
        return (" " + plain(whole) + " ").contains(" " + plain(part) + " ");
    }

    /** The words of a text, in lower case, with one space between. */
    String plain(@Nullable String text) {
        return text == null ? "" : plain.computeIfAbsent(text, this::made);
    }

    private String made(String text) {
        var front = IN_FRONT.matcher(Normalizer.normalize("\n" + text, Normalizer.Form.NFKC))
                .replaceAll(" ");
        var words =
                NO_WORD.split(APOSTROPHE.matcher(front.replace("&", " and ")).replaceAll(""));
        var plain = Arrays.stream(words)
                .filter(word -> !word.isEmpty())
                .map(word -> codes.getOrDefault(word, word))
                .map(word -> NO_WORD.matcher(word).replaceAll(" ").toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return plain.isEmpty() ? text.strip() : plain;
    }

    /** How alike two texts are, from 0 to 1: the pairs of neighbouring letters they share. */
    double likeness(@Nullable String one, @Nullable String other) {
        var first = pairs.computeIfAbsent(plain(one), Sameness::pairs);
        var second = pairs.computeIfAbsent(plain(other), Sameness::pairs);
        var all = first.length + second.length;
        return all == 0 ? 0 : 2.0 * shared(first, second) / all;
    }

    /** Whether two texts are long and short enough to be as alike as this at all, which takes no comparing. */
    boolean mayBeAlike(@Nullable String one, @Nullable String other, double likeness) {
        var first = pairs.computeIfAbsent(plain(one), Sameness::pairs).length;
        var second = pairs.computeIfAbsent(plain(other), Sameness::pairs).length;
        return 2.0 * Math.min(first, second) >= likeness * (first + second);
    }

    /** How many both have, each as often as both have it; they come in order. */
    private static int shared(int[] first, int[] second) {
        var shared = 0;
        for (int i = 0, j = 0; i < first.length && j < second.length; ) {
            if (first[i] == second[j]) {
                shared++;
                i++;
                j++;
            } else if (first[i] < second[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    private static int[] pairs(String text) {
        return IntStream.range(0, Math.max(0, text.length() - 1))
                .filter(at -> text.charAt(at) != ' ' && text.charAt(at + 1) != ' ')
                .map(at -> text.charAt(at) << Character.SIZE | text.charAt(at + 1))
                .sorted()
                .toArray();
    }
}
