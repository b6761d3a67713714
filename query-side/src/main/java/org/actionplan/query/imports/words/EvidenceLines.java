package org.actionplan.query.imports.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An action's cell, parted into what is to be done and what will show it. */
record EvidenceLines(String action, @Nullable String evidence) {

    private static final Pattern LABEL = Pattern.compile(
            "^(?:[•*·–—-] ?)?(?:supporting |source of )?evidence(?:d by)?(?: required| needed| of completion| will be|"
                    + " includes?)?(?: ?:| [–—-]) ?(.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WITHIN =
            Pattern.compile("(?<=[.;!?)]) (?:supporting )?evidence(?:d by)?:", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARK = Pattern.compile("^(?:[•▪‣*·–—-] ?|\\(?\\d{1,2}[.)] |\\(?[a-z][.)] )");

    static EvidenceLines of(String tidy) {
        List<String> action = new ArrayList<>();
        List<String> evidence = new ArrayList<>();
        boolean within = false;
        for (String line : WITHIN.matcher(tidy).replaceAll("\nEvidence:").split("\n", -1)) {
            Matcher label = LABEL.matcher(line);
            if (label.matches()) evidence.add(label.group(1).strip());
            else if (within && belongs(line, evidence)) evidence.add(line.strip());
            else action.add(line);
            within = label.matches() || within && belongs(line, evidence);
        }
        evidence.removeIf(String::isBlank);
        return new EvidenceLines(
                String.join("\n", action).strip(), evidence.isEmpty() ? null : String.join("\n", evidence));
    }

    /** After the label alone on its line come lines of evidence; otherwise only what goes on in small letters. */
    private static boolean belongs(String line, List<String> evidence) {
        boolean goesOn = !line.isEmpty() && Character.isLowerCase(line.charAt(0));
        boolean listed = evidence.getFirst().isEmpty() && MARK.matcher(line).find();
        return goesOn || listed || evidence.size() == 1 && evidence.getFirst().isEmpty() && !line.isBlank();
    }
}
