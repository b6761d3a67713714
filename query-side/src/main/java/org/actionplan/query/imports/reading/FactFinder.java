package org.actionplan.query.imports.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.actionplan.query.imports.words.DateContext;

/** Reads facts about the plan from labels with values, titles and the paragraphs around the tables. */
final class FactFinder {

    private static final int LABEL = 45;
    private static final int MOST_FACTS = 40;

    private record Known(String fact, Pattern label) {}

    private static final List<Known> KNOWN = List.of(
            known("registered manager", "(name of )?(the )?registered manager( name| s name)?"),
            known("nominated individual", "(name of )?(the )?nominated individual( name| s name)?"),
            known(
                    "service",
                    "(name of )?(the )?(care )?(service|home|location|setting|site)( name)?( and"
                            + " (location|address))?|service and location|care home|name and address of (the"
                            + " )?(service|home)"),
            known(
                    "provider",
                    "(name of )?(the )?(registered )?(provider|organisation|company|trust|council|authority)("
                            + " name)?|legal entity"),
            known("title", "document|title|(document|plan) (title|name)|name of (the )?plan"),
            known(
                    "date of plan",
                    "date of (the )?(action |improvement )?plan|(action |improvement )?plan date|date (plan"
                            + " )?(agreed|written|created|completed)|plan (agreed|written)( on)?"),
            known("reference", "(our |your |plan |document |inspection )?(reference|ref)( no| number)?"),
            known("purpose", "purpose|reason for (the )?plan|background|aim of (the )?plan"));

    private static Known known(String fact, String label) {
        return new Known(fact, Pattern.compile(label));
    }

    private final Map<String, String> about = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final DayFinder days;

    FactFinder(DateContext context) {
        this.days = new DayFinder(context);
    }

    void labelled(List<Pair> pairs) {
        String completedBy = "";
        for (var pair : pairs) {
            var label = Plain.words(pair.word());
            if (label.isEmpty()
                    || pair.says().isBlank()
                    || pair.word().length() > LABEL
                    || (pair.word().contains(":") && !pair.word().endsWith(":"))) {
                continue;
            }
            if (PeopleList.isName(pair.word()) && PeopleList.isPost(pair.says())) {
                names.putIfAbsent(pair.word(), pair.says());
                continue;
            }
            days.labelled(pair.word(), pair.says());
            fact(label).ifPresentOrElse(fact -> about.putIfAbsent(fact, pair.says()), () -> other(label, pair.says()));
            if (PeopleList.isPost(label) && PeopleList.isName(pair.says())) {
                names.putIfAbsent(pair.says(), Plain.line(pair.word()).replaceAll(":$", ""));
            }
            completedBy = label.startsWith("completed by") || label.startsWith("signed by") ? pair.says() : completedBy;
            if (label.matches("positions?|job title|role|post|designation") && PeopleList.isName(completedBy)) {
                names.put(completedBy, pair.says());
            }
        }
    }

    private static Optional<String> fact(String label) {
        return KNOWN.stream()
                .filter(known -> known.label().matcher(label).matches())
                .map(Known::fact)
                .findFirst();
    }

    private void other(String label, String says) {
        if (about.size() < MOST_FACTS && says.length() <= 400) {
            about.putIfAbsent(label, says);
        }
    }

    /** A line that stands alone: the first is the title, and any may tell of which day the file is. */
    void alone(String text) {
        var line = Plain.line(text);
        days.sentence(line);
        if (!line.isEmpty()
                && line.length() <= 200
                && !line.contains("=")
                && !Pairs.KEY.matcher(line).matches()) {
            about.putIfAbsent("title", line);
        }
    }

    /** A line that may tell of which day the file is, and is no title. */
    void mention(String text) {
        days.sentence(Plain.line(text));
    }

    Facts facts() {
        names.replaceAll((name, post) ->
                post.isEmpty() ? post : post.substring(0, 1).toUpperCase(Locale.UK) + post.substring(1));
        return new Facts(about, names, days.asOf(), days.written());
    }
}
