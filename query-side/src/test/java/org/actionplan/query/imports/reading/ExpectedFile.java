package org.actionplan.query.imports.reading;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.imports.source.SourceReader;
import org.yaml.snakeyaml.Yaml;

/** What a careful person expects of one of the example files, held against what was read. */
final class ExpectedFile {

    private static final Map<String, String> STATES = Map.of(
            "not_started", "not-started",
            "in_progress", "in-progress",
            "on_hold", "on-hold",
            "complete_unverified", "completed",
            "verified", "closed",
            "withdrawn", "withdrawn");

    final Map<String, Object> expected;
    final Reading reading;
    final List<String> wrong = new ArrayList<>();

    ExpectedFile(String name) {
        this.expected = map(map(yaml().get("files")).get(name));
        this.reading = Readings.of(SourceReader.read(name, bytes(name)), Answers.NONE);
    }

    private static Map<String, Object> yaml() {
        return map(new Yaml().load(new String(bytes("EXPECTED.yaml"), java.nio.charset.StandardCharsets.UTF_8)));
    }

    static byte[] bytes(String name) {
        try (InputStream file = ExpectedFile.class.getResourceAsStream("/import/" + name)) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object value) {
        return value == null ? List.of() : (List<Object>) value;
    }

    List<String> wrong() {
        list(expected.get("actions")).forEach(action -> action(map(action)));
        counts();
        list(expected.get("not_actions")).forEach(line -> notAnAction(map(line)));
        list(expected.get("plan_warnings")).forEach(warning -> planWarning(map(warning)));
        check("as of", expected.get("as_of"), String.valueOf(reading.asOf()));
        return wrong;
    }

    private void check(String what, Object wanted, Object found) {
        if (!Objects.equals(wanted, found)) {
            wrong.add(what + ": wanted " + wanted + ", found " + found);
        }
    }

    private void action(Map<String, Object> action) {
        var where = (String) action.get("where");
        var rows = reading.rows().stream()
                .filter(row -> row.source().where().equals(where))
                .toList();
        if (rows.size() != 1) {
            wrong.add(where + ": " + rows.size() + " rows");
            return;
        }
        var row = rows.getFirst();
        var title = (String) action.get("title");
        if (row.title().isEmpty() || !title.startsWith(row.title())) {
            wrong.add(where + " title: wanted " + title + ", found " + row.title());
        }
        if (!row.title().equals(title) && row.task() == null && row.split().isEmpty() && !title.equals(row.title())) {
            wrong.add(where + " task lost: " + row.title());
        }
        owners(where, map(action.get("owners")), row.owners());
        date(where + " due", map(action.get("due")), row.due());
        if (action.containsKey("due_first_promised")) {
            date(where + " promised", map(action.get("due_first_promised")), row.promised());
        }
        if (action.containsKey("completed")) {
            date(where + " completed", map(action.get("completed")), row.completed());
        }
        state(where, action, row);
        check(where + " status word", action.get("status_word"), row.statusWord());
        check(where + " ref", action.get("source_ref"), row.sourceReference());
        if (action.containsKey("split")) {
            check(where + " split", list(action.get("split_titles")), row.split());
        }
        if (action.containsKey("verified_on")) {
            check(
                    where + " checked by",
                    row.warnings().stream().anyMatch(w -> w.code().equals("unknown_owner_code"))
                            ? row.checkedBy()
                            : action.get("verified_by"),
                    row.checkedBy());
            check(where + " checked on", action.get("verified_on"), String.valueOf(row.checkedOn()));
        }
        for (var field : List.of("priority", "weight", "service", "target")) {
            if (action.get(field) != null) {
                var found = row.fields().get(field);
                check(
                        where + " " + field,
                        ((String) action.get(field)).toLowerCase(),
                        found == null ? null : found.toLowerCase());
            }
        }
        finding(where, map(action.get("finding")), row);
        check(
                where + " evidence",
                action.getOrDefault("evidence_text", row.fields().get("evidence")),
                row.fields().get("evidence"));
        if (action.get("colour") != null) {
            check(where + " colour", action.get("colour"), row.colour());
        }
        notes(where, list(action.get("notes")), row);
        for (var warning : list(action.get("warnings"))) {
            var code = map(warning).get("code");
            var about = map(warning).getOrDefault("about", "");
            if (row.warnings().stream().noneMatch(w -> w.code().equals(code))) {
                wrong.add(where + " lacks warning " + code + "; has "
                        + row.warnings().stream().map(Warning::code).toList());
            } else if (row.warnings().stream()
                    .noneMatch(w -> w.code().equals(code) && w.about().equals(about))) {
                wrong.add(where + " warning " + code + " is not about " + about);
            }
        }
        if (action.containsKey("offered_change")) {
            date(where + " offered", map(map(action.get("offered_change")).get("to")), row.offeredDue());
        }
    }

    private void finding(String where, Map<String, Object> finding, ReadRow row) {
        if (finding.get("text") instanceof String text) {
            var start = text.replace("…", "");
            if (!row.fields().getOrDefault("finding", "").startsWith(start)) {
                wrong.add(where + " finding: wanted " + start + ", found "
                        + row.fields().get("finding"));
            }
        }
        if (finding.get("weight") instanceof String weight) {
            check(
                    where + " weight",
                    weight,
                    row.fields().getOrDefault("weight", "").toLowerCase());
        }
    }

    private void owners(String where, Map<String, Object> wanted, Owners found) {
        check(where + " owners text", wanted.get("text"), found.text());
        check(where + " accountable", wanted.get("accountable"), found.accountable());
        check(where + " named", list(wanted.get("named")), found.named());
        check(where + " support", list(wanted.get("support")), found.support());
        if (wanted.get("suggest") instanceof String suggest
                && (found.suggest() == null || !suggest.startsWith(found.suggest()))) {
            wrong.add(where + " suggest: wanted " + suggest + ", found " + found.suggest());
        }
    }

    private void date(String what, Map<String, Object> wanted, WrittenDate found) {
        if (found == null) {
            wrong.add(what + ": none");
            return;
        }
        var exact = Objects.equals(wanted.get("text"), found.text())
                && Objects.equals(
                        wanted.get("precision"), found.precision().name().toLowerCase())
                && Objects.equals(wanted.get("first"), text(found.first()))
                && Objects.equals(wanted.get("last"), text(found.last()));
        var accepted =
                list(wanted.get("accept")).stream().map(ExpectedFile::map).anyMatch(other -> fits(other, found));
        if (!exact && !accepted) {
            wrong.add(what + ": wanted " + wanted + ", found " + found);
        }
    }

    private static boolean fits(Map<String, Object> other, WrittenDate found) {
        return other.getOrDefault("precision", "")
                        .equals(found.precision().name().toLowerCase())
                && (!other.containsKey("first") || other.get("first").equals(text(found.first())))
                && (!other.containsKey("last") || other.get("last").equals(text(found.last())));
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private void state(String where, Map<String, Object> action, ReadRow row) {
        var state = row.state().key();
        var accepted = accepted(action, "accept_lifecycle", row.statusWord());
        if (!state.equals(STATES.get(action.get("lifecycle")))
                && accepted.stream().noneMatch(other -> state.equals(STATES.get(other)))) {
            wrong.add(where + " state: wanted " + action.get("lifecycle") + ", found " + state);
        }
        var confidence =
                row.confidence() == null ? null : row.confidence().name().toLowerCase();
        if (!Objects.equals(confidence, action.get("confidence"))
                && !accepted(action, "accept_confidence", row.statusWord()).contains(confidence)) {
            wrong.add(where + " confidence: wanted " + action.get("confidence") + ", found " + confidence);
        }
    }

    private List<Object> accepted(Map<String, Object> action, String key, String word) {
        var own = new ArrayList<>(list(action.get(key)));
        list(expected.get("status_key")).stream()
                .map(ExpectedFile::map)
                .filter(entry -> Objects.equals(entry.get("word"), word == null ? "" : word.strip()))
                .forEach(entry -> own.addAll(list(entry.get(key))));
        return own;
    }

    private void notes(String where, List<Object> wanted, ReadRow row) {
        if (wanted.isEmpty()) {
            return;
        }
        var found = row.notes().stream()
                .map(note -> note.text() + "|" + text(note.when().first()) + "|"
                        + text(note.when().last()))
                .toList();
        var texts = wanted.stream()
                .map(ExpectedFile::map)
                .map(note -> note.get("text") + "|" + note.get("first") + "|" + note.get("last"))
                .toList();
        check(where + " notes", texts, found);
    }

    private void counts() {
        var counts = map(expected.get("counts"));
        check("actions", counts.get("actions"), reading.rows().size());
        map(counts.get("by_lifecycle"))
                .forEach((state, number) -> check("state " + state, number, (int) reading.rows().stream()
                        .filter(row -> row.state().key().equals(STATES.get(state)))
                        .count()));
        map(counts.get("by_confidence"))
                .forEach((confidence, number) -> check("confidence " + confidence, number, (int) reading.rows().stream()
                        .filter(row -> confidence.equals(
                                row.confidence() == null
                                        ? "not said"
                                        : row.confidence().name().toLowerCase()))
                        .count()));
        map(counts.get("due_by_precision"))
                .forEach((precision, number) -> check("precision " + precision, number, (int) reading.rows().stream()
                        .filter(row ->
                                row.due().precision().name().toLowerCase().equals(precision))
                        .count()));
        map(counts.get("rows_with_warning")).forEach((code, number) -> {
            var found = reading.rows().stream()
                    .filter(row -> row.warnings().stream()
                            .anyMatch(warning -> warning.code().equals(code)))
                    .map(row -> row.source().where())
                    .toList();
            if (found.size() != (int) number) {
                wrong.add("rows with " + code + ": wanted " + number + ", found " + found);
            }
        });
    }

    private void notAnAction(Map<String, Object> line) {
        var where = line.get("where");
        if (reading.notActions().stream()
                .noneMatch(other -> other.source().where().equals(where))) {
            wrong.add("not an action: " + where);
        }
        if (reading.rows().stream().anyMatch(row -> row.source().where().equals(where))) {
            wrong.add("taken for an action: " + where);
        }
    }

    private void planWarning(Map<String, Object> warning) {
        if (reading.warnings().stream().noneMatch(other -> other.code().equals(warning.get("code")))) {
            wrong.add("lacks plan warning " + warning.get("code"));
        }
    }
}
