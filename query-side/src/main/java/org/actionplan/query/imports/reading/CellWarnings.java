package org.actionplan.query.imports.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What is to be known of a row's reference, priority and regulation. */
final class CellWarnings {

    private static final Pattern TWO_REFERENCES = Pattern.compile(
            "(?i)[A-Z]{0,5}[ .-]?\\d[\\w.()/-]*\\s*(?:&|,|;|\\band\\b|\\+|\\n)\\s*[A-Z]{0,5}[ .-]?\\d[\\w.()/-]*.*",
            Pattern.DOTALL);
    private static final int LONGEST_REFERENCES = 200;
    private static final Pattern NUMBERED = Pattern.compile("(?i)\\breg(?:ulation)?s?\\.?\\s*(1[2-9]|20)\\b");
    private static final Pattern OF_REGISTRATION =
            Pattern.compile("(?i)registration\\W+reg|2009|\\bnotif|statement of purpose|financial position|\\bfees\\b");
    private static final Pattern BARE = Pattern.compile("(?i)\\W*reg(?:ulation)?\\.?\\s*18\\W*");

    static List<Warning> of(TableRow row, Legend legend) {
        List<Warning> warnings = new ArrayList<>();
        reference(row.text(Meaning.REFERENCE), warnings);
        priority(row.text(Meaning.PRIORITY), legend, warnings);
        regulation(row.text(Meaning.REGULATION), warnings);
        return warnings;
    }

    static Warning fromAbove(Meaning meaning, String text) {
        var what = switch (meaning) {
            case OBJECTIVE -> "objective";
            case REGULATION -> "regulation";
            default -> "finding";
        };
        return new Warning(
                "taken_from_above",
                what,
                text,
                "The row has no " + what + " of its own. The one above it is taken: \u201c"
                        + Plain.atMost(80, Plain.line(text)) + "\u201d.");
    }

    private static void reference(String text, List<Warning> warnings) {
        if (TWO_REFERENCES
                .matcher(text.substring(0, Math.min(text.length(), LONGEST_REFERENCES)))
                .matches()) {
            warnings.add(new Warning(
                    "two_source_refs",
                    "ref",
                    text,
                    "\u201c" + Plain.line(text) + "\u201d holds more than one reference. It is kept as it stands."));
        }
    }

    private static void priority(String text, Legend legend, List<Warning> warnings) {
        var plain = Plain.words(text);
        if (!plain.isEmpty()
                && !legend.priorities().isEmpty()
                && !legend.priorities().contains(plain)) {
            warnings.add(new Warning(
                    "unknown_priority",
                    "priority",
                    text,
                    "The file does not explain the priority \u201c" + Plain.line(text)
                            + "\u201d. It is kept as it stands."));
        }
    }

    /** Regulation 18 is about staffing in one set of regulations and about notifying the regulator in another. */
    private static void regulation(String text, List<Warning> warnings) {
        var number = NUMBERED.matcher(text);
        if (number.find()
                && (OF_REGISTRATION.matcher(text).find()
                        || BARE.matcher(text.split("\n", 2)[0]).matches())) {
            var registration = OF_REGISTRATION.matcher(text).find();
            warnings.add(new Warning(
                    "regulation_set",
                    "regulation",
                    number.group(),
                    "Regulation " + number.group(1)
                            + " exists in the Regulated Activities Regulations 2014 and in the Registration"
                            + " Regulations 2009. "
                            + (registration
                                    ? "By the words beside it the 2009 one is meant."
                                    : "Nothing beside it says which one is meant.")));
        }
    }

    private CellWarnings() {}
}
