package org.actionplan.query.imports.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.actionplan.api.plan.ActionState;
import org.actionplan.query.imports.words.Colours;
import org.actionplan.query.imports.words.Meant;
import org.actionplan.query.imports.words.OwnerLegend;
import org.actionplan.query.imports.words.StatusWords;
import org.jspecify.annotations.Nullable;

/** Reads the keys of a file, wherever they stand: above the table, below it or on a sheet of their own. */
final class LegendFinder {

    private static final Pattern COLOUR =
            Pattern.compile("(?i)(blue|green|amber|yellow|orange|red|grey|gray|purple|white|black)");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Za-z&]{0,3}[A-Z0-9]|[A-Z]{2,6}\\d?|[A-Z]\\d?");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,5})(\\.0+)?");
    private static final Pattern PRIORITY = Pattern.compile(
            "(?i)(very )?(high|medium|low|urgent|critical|essential|desirable|highest|top|must|should|could)\\b.*");
    private static final Pattern STATUS_UNDER =
            Pattern.compile("(?i).*\\b(key|legend|status|b?rag|brag|colours?|ratings?|progress)\\b.*");
    private static final Pattern OWNERS_UNDER = Pattern.compile(
            "(?i).*\\b(leads?|initials?|who|roles?|posts?|owners?|abbreviations?|glossary|names?|people|team|staff|contacts?|codes|responsible)\\b.*");
    private static final Pattern TOTAL = Pattern.compile(
            "(?i)(grand )?total( (number|no) of)?( actions)?|(number|no) of actions|all actions|actions");
    private static final Set<String> TITLES = Set.of(
            "colour",
            "color",
            "status",
            "rag",
            "brag",
            "meaning",
            "word",
            "code",
            "initials",
            "key",
            "description",
            "definition",
            "rating",
            "role",
            "name",
            "abbreviation");

    /** What stands in the rows, to which a key must fit. */
    record Used(Set<String> statuses, Set<String> owners, Set<String> priorities) {}

    private final Used used;
    private final Map<String, StatusEntry> status = new LinkedHashMap<>();
    private final Map<String, String> codes = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<String> priorities = new LinkedHashSet<>();
    private final List<Pair> numbers = new ArrayList<>();
    private final List<Pair> others = new ArrayList<>();

    LegendFinder(Used used) {
        this.used = used;
    }

    void read(List<Outside> outside) {
        outside.stream().flatMap(lines -> Pairs.of(lines).stream()).forEach(this::place);
        outside.forEach(lines -> PeopleList.of(lines).forEach(codes::put));
        outside.forEach(lines -> PeopleList.names(lines).forEach(names::putIfAbsent));
    }

    /** What belongs to no key: labels with their values. */
    List<Pair> others() {
        return others;
    }

    Legend legend(Map<String, String> named) {
        named.forEach(names::putIfAbsent);
        var printed = numbers.stream()
                .filter(pair -> status.containsKey(Plain.words(pair.word()))
                        || TOTAL.matcher(pair.word()).matches())
                .map(pair -> new Legend.Printed(pair.where(), pair.word(), number(pair.says())))
                .toList();
        return new Legend(
                List.copyOf(status.values()),
                new OwnerLegend(Map.copyOf(codes), Map.copyOf(names)),
                priorities,
                printed);
    }

    private void place(Pair pair) {
        if (NUMBER.matcher(pair.says()).matches()) {
            numbers.add(pair);
            others.add(pair);
        } else if (isTitle(pair)) {
            return;
        } else if (isPriority(pair)) {
            priorities.add(Plain.words(pair.word()));
            priorities.add(Plain.words(pair.says()));
        } else if (isStatus(pair)) {
            addStatus(pair);
        } else if (isCode(pair)) {
            codes.putIfAbsent(pair.word(), pair.says());
        } else {
            others.add(pair);
        }
    }

    private static int number(String text) {
        var matcher = NUMBER.matcher(text);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static boolean isTitle(Pair pair) {
        return TITLES.contains(Plain.words(pair.word())) && TITLES.contains(Plain.words(pair.says()));
    }

    private boolean isPriority(Pair pair) {
        return PRIORITY.matcher(pair.says()).matches()
                && (used.priorities().contains(Plain.words(pair.word()))
                        || pair.word().length() <= 2)
                && !used.statuses().contains(Plain.words(pair.word()));
    }

    private boolean isStatus(Pair pair) {
        var word = Plain.words(pair.word());
        var explained = StatusWords.meaning(pair.says()).isPresent();
        if (word.isEmpty()) {
            return pair.fill() != null && explained && isTraffic(pair.fill());
        }
        if (pair.says().isEmpty()) {
            return pair.key()
                    ? isStatusAlone(pair, word)
                    : pair.fill() != null && used.statuses().contains(word);
        }
        var colour = COLOUR.matcher(word).matches();
        var inKey = pair.key() || STATUS_UNDER.matcher(pair.under()).matches();
        return (colour && (inKey || explained))
                || used.statuses().contains(word)
                || (inKey && explained && !isKnownCode(pair))
                || (pair.fill() != null
                        && explained
                        && isTraffic(pair.fill())
                        && !pair.word().endsWith(":"));
    }

    private boolean isStatusAlone(Pair pair, String word) {
        return used.statuses().contains(word)
                || (pair.fill() != null
                        && (isTraffic(pair.fill())
                                || StatusWords.meaning(pair.word()).isPresent()))
                || used.statuses().stream().anyMatch(text -> text.startsWith(word + " "));
    }

    private static boolean isTraffic(String fill) {
        return Colours.name(fill).filter(name -> COLOUR.matcher(name).matches()).isPresent();
    }

    private boolean isKnownCode(Pair pair) {
        return CODE.matcher(pair.word()).matches() && used.owners().contains(pair.word());
    }

    private boolean isCode(Pair pair) {
        return CODE.matcher(pair.word()).matches()
                && !pair.says().isEmpty()
                && (pair.key()
                        || used.owners().contains(pair.word())
                        || OWNERS_UNDER.matcher(pair.under()).matches());
    }

    private void addStatus(Pair pair) {
        var colour = colour(pair);
        var word = pair.word().isBlank() ? capital(colour == null ? pair.says() : colour) : pair.word();
        var meant = meaning(word, pair.says());
        var entry = new StatusEntry(
                word,
                pair.says(),
                meant.map(Meant::state).orElse(ActionState.NOT_STARTED),
                meant.map(Meant::confidence).orElse(null),
                pair.fill(),
                colour,
                meant.map(Meant::sure).orElse(false));
        status.merge(Plain.words(word), entry, LegendFinder::better);
    }

    /** The entry that says more; a colour that only the other one shows is kept. */
    private static StatusEntry better(StatusEntry first, StatusEntry second) {
        var chosen = first.says().isEmpty() && !second.says().isEmpty() ? second : first;
        var fill = first.fill() != null ? first.fill() : second.fill();
        var colour = first.colour() != null ? first.colour() : second.colour();
        return new StatusEntry(
                chosen.word(), chosen.says(), chosen.state(), chosen.confidence(), fill, colour, chosen.sure());
    }

    private static @Nullable String colour(Pair pair) {
        var word = Plain.words(pair.word());
        if (COLOUR.matcher(word).matches()) {
            return word;
        }
        return pair.fill() == null ? null : Colours.name(pair.fill()).orElse(null);
    }

    /** What the key's sentence says; the word itself only where the key is silent, and never a colour's name. */
    private static Optional<Meant> meaning(String word, String says) {
        var said = says.isEmpty() ? Optional.<Meant>empty() : StatusWords.meaning(says);
        var own = COLOUR.matcher(word).matches() ? Optional.<Meant>empty() : StatusWords.meaning(word);
        if (said.isPresent() && (said.get().sure() || own.isEmpty())) {
            return said;
        }
        return own.isPresent() ? own : said;
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
