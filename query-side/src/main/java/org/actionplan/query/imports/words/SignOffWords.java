package org.actionplan.query.imports.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.actionplan.api.plan.Precision;
import org.actionplan.query.imports.reading.Owners;
import org.actionplan.query.imports.reading.Warning;
import org.jspecify.annotations.Nullable;

/** What a sign-off cell says: who has checked, and on which day. */
public final class SignOffWords {

    private static final Pattern NOT_SIGNED = Pattern.compile(
            "(?:[\\s.?_*–—-]*|no|n|not"
                    + " (?:yet|signed|applicable)\\b.*|n/?a|tb[cda]|pending.*|await.*|outstanding|none|to be .*|due"
                    + " .*)[.]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGNED = Pattern.compile(
            "(?:yes|y|ok|okay|done|signed(?:"
                    + " off)?|completed?|closed|checked|verified|approved|agreed|true|x|✓|✔|☑|√)?[.!]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AROUND = Pattern.compile(
            "\\b(?:signed(?: off)?|sign(?:ed)?-?off|checked|verified|approved|agreed|closed|completed?|seen|yes)(?:"
                    + " by|:| -)? |\\b(?:by|on|dated?|date):? ?(?=$|\\s)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:./()\\[\\]–—-]+|[\\s,;:/(\\[–—-]+$|\\(\\s*\\)");

    private SignOffWords() {}

    public static SignOff read(String text, OwnerLegend legend, DateContext context) {
        String tidy = Tidy.shortLine(text);
        List<Mention> dates = Mentions.past(tidy, context);
        if (dates.isEmpty() && NOT_SIGNED.matcher(tidy).matches()) return SignOff.NONE;
        @Nullable Mention date = dates.isEmpty() ? null : dates.getLast();
        String name = name(tidy, date);
        List<Warning> warnings = new ArrayList<>();
        @Nullable LocalDate on = date == null ? null : day(date);
        boolean named = !SIGNED.matcher(name).matches();
        if (!named || on == null) warnings.add(incomplete(tidy, named, on != null));
        return named ? named(name, legend, on, warnings) : new SignOff(null, null, on, warnings);
    }

    private static String name(String tidy, @Nullable Mention date) {
        String without = date == null ? tidy : tidy.substring(0, date.start()) + " " + tidy.substring(date.end());
        return EDGES.matcher(AROUND.matcher(without.strip()).replaceAll(" ").strip())
                .replaceAll("")
                .strip();
    }

    private static @Nullable LocalDate day(Mention date) {
        Span span = date.span();
        return span != null && span.precision() == Precision.DAY ? span.first() : null;
    }

    private static SignOff named(String name, OwnerLegend legend, @Nullable LocalDate on, List<Warning> warnings) {
        OwnersRead read = OwnerWords.read(name, legend);
        read.warnings().stream()
                .filter(warning -> warning.code().equals("unknown_owner_code")
                        || warning.code().equals("first_name_only"))
                .map(warning -> new Warning(warning.code(), "signed off", warning.text(), warning.words()))
                .forEach(warnings::add);
        boolean code = legend.codes().containsKey(name) || Owner.isCode(name);
        return new SignOff(by(name, read.owners()), code ? name : null, on, warnings);
    }

    private static String by(String name, Owners owners) {
        if (owners.accountable() != null) return owners.accountable();
        if (!owners.named().isEmpty()) return String.join(" and ", owners.named());
        return owners.suggest() == null ? name : owners.suggest();
    }

    private static Warning incomplete(String text, boolean named, boolean dated) {
        String lacks = named ? "gives no day" : dated ? "names nobody" : "names nobody and gives no day";
        return new Warning(
                "signed_off_without_name",
                "signed off",
                text,
                "The sign-off " + Quoted.of(text) + " " + lacks
                        + ". The action does not count as checked until you say who checked it and when.");
    }
}
