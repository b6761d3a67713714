package org.actionplan.query.imports.reading;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.actionplan.query.imports.source.Cell;
import org.jspecify.annotations.Nullable;

/** What else a row says of an action, by what it means, as it stands. */
final class Fields {

    private static final Map<Meaning, String> NAMES = new EnumMap<>(Map.ofEntries(
            Map.entry(Meaning.FINDING, "finding"),
            Map.entry(Meaning.REGULATION, "regulation"),
            Map.entry(Meaning.PRIORITY, "priority"),
            Map.entry(Meaning.OUTCOME, "outcome"),
            Map.entry(Meaning.MEASURE, "measure"),
            Map.entry(Meaning.RESOURCES, "resources"),
            Map.entry(Meaning.THEME, "theme"),
            Map.entry(Meaning.SERVICE, "service"),
            Map.entry(Meaning.WEIGHT, "weight"),
            Map.entry(Meaning.TARGET, "target"),
            Map.entry(Meaning.CHECK, "check"),
            Map.entry(Meaning.EVIDENCE, "evidence"),
            Map.entry(Meaning.OBJECTIVE, "objective"),
            Map.entry(Meaning.START, "start")));
    private static final Pattern MUST =
            Pattern.compile("(?i)^\\W*(requirements?|must|breach|enforcement|warning notice)\\b.*", Pattern.DOTALL);
    private static final Pattern SHOULD =
            Pattern.compile("(?i)^\\W*(recommendations?|should|advisory)\\b.*", Pattern.DOTALL);

    static Map<String, String> of(ReadTable.Under under, @Nullable String evidence) {
        var row = under.row();
        var section = under.section();
        Map<String, String> fields = new LinkedHashMap<>();
        if (!section.isEmpty()) {
            fields.put("section", section);
        }
        NAMES.forEach((meaning, name) -> {
            var text = row.cells(meaning).stream()
                    .map(Cell::text)
                    .map(String::strip)
                    .collect(Collectors.joining("\n"));
            var told = text.isEmpty() ? under.above().getOrDefault(meaning, "") : text;
            if (!told.isEmpty()) {
                fields.put(name, told);
            }
        });
        if (evidence != null && !evidence.isBlank()) {
            fields.merge("evidence", evidence.strip(), (column, action) -> column + "\n" + action);
        }
        weight(row, fields);
        return Collections.unmodifiableMap(fields);
    }

    /** Whether the plan must or should do it, where the finding or the heading above says so. */
    private static void weight(TableRow row, Map<String, String> fields) {
        var finding = fields.getOrDefault("finding", "");
        var section = fields.getOrDefault("section", "");
        var breach = row.columns().in(row.table(), Meaning.FINDING).stream()
                .anyMatch(heading -> heading.text().toLowerCase(Locale.UK).contains("not being met"));
        if (breach
                || MUST.matcher(finding).matches()
                || (finding.isEmpty() && MUST.matcher(section).matches())) {
            fields.putIfAbsent("weight", "Must");
        } else if (SHOULD.matcher(finding).matches() || SHOULD.matcher(section).matches()) {
            fields.putIfAbsent("weight", "Should");
        }
    }

    private Fields() {}
}
