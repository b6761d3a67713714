package org.actionplan.query.imports.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.actionplan.api.InvalidFields;
import org.actionplan.api.InvalidFields.Problem;
import org.actionplan.query.imports.reading.ReadRow;
import tools.jackson.databind.node.ObjectNode;

/** Whether answers speak of rows, headings, words and people that are there. */
final class FitsTheFile {

    private final Preview before;
    private final Preview after;
    private final ObjectNode sent;
    private final List<Problem> problems = new ArrayList<>();

    private FitsTheFile(Preview before, Preview after, ObjectNode sent) {
        this.before = before;
        this.after = after;
        this.sent = sent;
    }

    /** Refuses answers about what the file does not have. */
    static void check(Preview before, Preview after, ObjectNode sent) {
        var looking = new FitsTheFile(before, after, sent);
        looking.tables();
        looking.known("columns", preview -> preview.reading().columns().stream().map(column -> column.heading()));
        looking.known(
                "statusWords",
                preview -> preview.reading().statusWords().stream().map(word -> word.word()));
        looking.known(
                "owners",
                preview -> preview.owners().stream().map(owner -> owner.owner().name()));
        looking.known(
                "rows",
                preview -> preview.reading().rows().stream()
                        .map(row -> row.source().where()));
        looking.known("changes", preview -> preview.changes().stream().map(change -> change.id()));
        looking.people();
        looking.accountable();
        if (!looking.problems.isEmpty()) {
            throw new InvalidFields(looking.problems);
        }
    }

    private interface Names {
        Stream<String> of(Preview preview);
    }

    private void known(String what, Names names) {
        var there = new HashSet<String>();
        Stream.of(before, after).flatMap(names::of).forEach(there::add);
        sent.path(what).properties().stream()
                .filter(entry -> !entry.getValue().isNull() && !there.contains(entry.getKey()))
                .forEach(entry ->
                        problems.add(new Problem(Questions.pointer(what, entry.getKey()), "import.not-in-file")));
    }

    private void tables() {
        if (!sent.hasNonNull("tables")) {
            return;
        }
        var sheets = new HashSet<String>();
        before.reading().candidates().forEach(found -> sheets.add(found.sheet()));
        for (int i = 0; i < sent.get("tables").size(); i++) {
            var table = sent.get("tables").get(i);
            if (!sheets.contains(table.get("sheet").asString())) {
                problems.add(new Problem("/tables/" + i + "/sheet", "import.not-in-file"));
            }
        }
    }

    private void people() {
        sent.path("owners").properties().stream()
                .filter(entry -> entry.getValue().hasNonNull("personId"))
                .filter(entry -> after.owners().stream()
                        .anyMatch(owner -> owner.owner().name().equals(entry.getKey()) && owner.person() == null))
                .forEach(entry -> problems.add(
                        new Problem(Questions.pointer("owners", entry.getKey()) + "/personId", "person.unknown")));
    }

    private void accountable() {
        sent.path("rows").properties().stream()
                .filter(entry -> entry.getValue().hasNonNull("accountable"))
                .filter(entry -> !mayAnswer(
                        entry.getKey(), entry.getValue().get("accountable").asString()))
                .forEach(entry -> problems.add(
                        new Problem(Questions.pointer("rows", entry.getKey()) + "/accountable", "import.not-in-file")));
    }

    /** Those the row names, or anybody else whom the file names as answerable; an answer alone makes nobody known. */
    private boolean mayAnswer(String where, String name) {
        return before.owners().stream().anyMatch(owner -> owner.owner().name().equals(name))
                || Stream.of(before, after)
                        .flatMap(preview -> preview.reading().rows().stream())
                        .filter(row -> row.source().where().equals(where))
                        .anyMatch(row -> names(row).contains(name));
    }

    private static Set<String> names(ReadRow row) {
        var owners = row.owners();
        var names = new HashSet<>(owners.named());
        names.addAll(owners.support());
        Stream.ofNullable(owners.suggest()).forEach(names::add);
        return names;
    }
}
