package org.actionplan.query.imports.reading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionplan.query.imports.words.Meant;
import org.actionplan.query.imports.words.StatusWords;

/** Finds which entry of the file's key a text means: by its word, its first letter or what the key says of it. */
final class StatusMatch {

    private static final Pattern COLOUR = Pattern.compile(
            "(?i)(dark |light |pale )?(blue|green|amber|yellow|orange|red|grey|gray|purple|white|black|r|a|g|b|y|n)");
    private static final Pattern CLAUSES = Pattern.compile("[,;.()/]|\\band\\b|\\bor\\b");
    private static final Pattern MARK = Pattern.compile("\\s*([.,;:(\\n\u2013/-]|\\d)");
    private static final Pattern FORM = Pattern.compile("^\\s*\\([^()]{1,30}\\)");
    private static final int SHORT = 40;

    /** @param word as it stands in the cell; @param rest what follows it */
    record Found(String word, String rest, StatusEntry entry) {}

    private static final Pattern NEVER = Pattern.compile("(?!)");

    private final List<StatusEntry> entries;
    private final Map<StatusEntry, Pattern> begins = new HashMap<>();

    StatusMatch(List<StatusEntry> entries) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(
                                (StatusEntry entry) -> entry.word().length())
                        .reversed())
                .toList();
        entries.forEach(entry -> begins.put(entry, words(entry)));
    }

    static boolean isColour(String word) {
        return COLOUR.matcher(word.strip()).matches();
    }

    Optional<Found> find(String text) {
        return byWord(text).or(() -> byLetter(text)).or(() -> bySaying(text)).or(() -> byMeaning(text));
    }

    /** "Delivered in full. Checked at four mealtimes." begins with the word; "Achieved (late)" is a form of it. */
    private Optional<Found> byWord(String text) {
        return entries.stream().flatMap(entry -> begins(text, entry).stream()).findFirst();
    }

    private static Pattern words(StatusEntry entry) {
        var words = Stream.of(entry.word().strip().split("\\s+"))
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+"));
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private Optional<Found> begins(String text, StatusEntry entry) {
        var matcher = begins.getOrDefault(entry, NEVER).matcher(text);
        if (entry.word().isBlank() || !matcher.lookingAt() || !ends(text, matcher.end(), entry)) {
            return Optional.empty();
        }
        var form = FORM.matcher(text.substring(matcher.end()));
        var end = form.find() ? matcher.end() + form.end() : matcher.end();
        return Optional.of(new Found(text.substring(0, end).strip(), text.substring(end), entry));
    }

    private static boolean ends(String text, int end, StatusEntry entry) {
        if (end == text.length()) {
            return true;
        }
        var next = text.substring(end);
        return MARK.matcher(next).lookingAt() || (isColour(entry.word()) && next.startsWith(" "));
    }

    private Optional<Found> byLetter(String text) {
        var letters = text.replace(".", "").strip();
        if (letters.isEmpty() || letters.length() > 3 || letters.contains(" ")) {
            return Optional.empty();
        }
        var same = entries.stream()
                .filter(entry -> letters.length() == 1
                        ? entry.word().regionMatches(true, 0, letters, 0, 1)
                        : initials(entry.word()).equalsIgnoreCase(letters))
                .toList();
        return same.size() == 1 ? Optional.of(new Found(text, "", same.getFirst())) : Optional.empty();
    }

    private static String initials(String words) {
        return Stream.of(words.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** "On track" where the key says "Amber = not complete, on track". */
    private Optional<Found> bySaying(String text) {
        var words = Plain.words(text);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var whole = entries.stream()
                .filter(entry -> Plain.words(entry.says()).equals(words))
                .toList();
        var part = entries.stream().filter(entry -> says(entry, words)).toList();
        var found = whole.size() == 1 ? whole : part;
        return found.size() == 1 ? Optional.of(new Found(text, "", found.getFirst())) : Optional.empty();
    }

    private static boolean says(StatusEntry entry, String words) {
        return CLAUSES.splitAsStream(entry.says().toLowerCase(Locale.UK))
                .anyMatch(clause -> Plain.words(clause).equals(words));
    }

    /** "Verified" where only one entry says that somebody else has checked. */
    private Optional<Found> byMeaning(String text) {
        if (text.length() > SHORT || text.contains(".") || isColour(text)) {
            return Optional.empty();
        }
        var meant = StatusWords.meaning(text).filter(Meant::sure);
        var same = entries.stream()
                .filter(entry -> !entry.says().isEmpty() && entry.sure())
                .filter(entry -> meant.isPresent()
                        && entry.state() == meant.get().state()
                        && java.util.Objects.equals(
                                entry.confidence(), meant.get().confidence()))
                .toList();
        return same.size() == 1 ? Optional.of(new Found(text, "", same.getFirst())) : Optional.empty();
    }
}
