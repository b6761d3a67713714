package org.actionplan.query.page.imports;

import java.util.List;
import java.util.stream.Stream;
import org.actionplan.api.Words;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.imports.draft.Preview;
import org.actionplan.query.imports.editions.ProposedChange;
import org.actionplan.query.imports.editions.ProposedChange.Kind;
import org.actionplan.query.imports.reading.ReadRow;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.page.imports.CheckShown.Filter;

/** Writes down what an import would store, a hundred rows at a time. */
final class CheckWriter {

    private final Journey journey;
    private final Preview preview;
    private final boolean onlyWarned;
    private final int page;

    CheckWriter(Journey journey, String show, int page) {
        this.journey = journey;
        this.preview = journey.preview();
        this.onlyWarned = show.equals(CheckShown.WARNED);
        this.page = page;
    }

    CheckShown written() {
        var rows = rows();
        var from = Math.min(
                page * CheckShown.AT_ONCE, Math.max(0, rows.size() - 1) / CheckShown.AT_ONCE * CheckShown.AT_ONCE);
        var to = Math.min(rows.size(), from + CheckShown.AT_ONCE);
        return new CheckShown(
                journey.address(Step.CHECK),
                preview.draft().fileName(),
                preview.draft().sha256(),
                plan(),
                button(),
                empty(),
                new UnderstoodWriter(journey).all(),
                about(),
                taken(),
                filters(),
                rows.subList(from, to).stream().map(this::row).toList(),
                from == 0 && to == rows.size() ? "" : "Rows %d to %d of %d".formatted(from + 1, to, rows.size()),
                from == 0 ? "" : at(from / CheckShown.AT_ONCE - 1),
                to == rows.size() ? "" : at(from / CheckShown.AT_ONCE + 1),
                query(from / CheckShown.AT_ONCE),
                CheckShown.left(preview));
    }

    private List<ReadRow> rows() {
        return onlyWarned ? all().stream().filter(CheckWriter::isWarned).toList() : all();
    }

    /** Of a later edition only what becomes an action, and what was left out; the rest stands under its changes. */
    private List<ReadRow> all() {
        var actions = preview.actions();
        return preview.reading().rows().stream()
                .filter(row -> preview.edition() == null || row.leftOut() || actions.contains(row))
                .toList();
    }

    private static boolean isWarned(ReadRow row) {
        return !row.warnings().isEmpty();
    }

    /** Why there is nothing to bring in; empty when there is something. */
    private String empty() {
        if (!preview.actions().isEmpty() || !preview.changes().isEmpty()) {
            return "";
        }
        return Words.of(preview.edition() == null ? "import.no-actions" : "import.nothing-new");
    }

    private String button() {
        var actions = CheckShown.actions(preview);
        if (preview.edition() == null) {
            return "Import " + actions;
        }
        var changes = taken().size();
        var words = InEnglish.count(changes, "change", "changes");
        return preview.actions().isEmpty()
                ? changes == 0 ? "Accept none of the changes" : "Import " + words
                : changes == 0 ? "Import " + actions : "Import " + actions + " and " + words;
    }

    /** The accepted changes of actions that the plan has. */
    private List<String> taken() {
        return preview.changes().stream()
                .filter(change -> change.kind() != Kind.ADDED && preview.isTaken(change))
                .map(ProposedChange::words)
                .toList();
    }

    private List<String> about() {
        var hints = preview.edition() == null ? Stream.<String>empty() : preview.edition().hints().stream();
        return Stream.concat(CheckShown.words(preview.reading().warnings()).stream(), hints)
                .toList();
    }

    private String plan() {
        var meant = preview.plan();
        if (meant.into() != null) {
            return "All of this goes into " + meant.into().reference() + " "
                    + meant.into().title() + ".";
        }
        var begin = preview.actions().size() == 1 ? " begins the plan " : " begin the plan ";
        return "The " + CheckShown.actions(preview) + begin + meant.reference() + " " + meant.title() + " for "
                + meant.service() + ".";
    }

    private List<Filter> filters() {
        var warned = all().stream().filter(CheckWriter::isWarned).count();
        var all = all().size();
        if (warned == 0) {
            return List.of();
        }
        var address = journey.address(Step.CHECK);
        return List.of(
                new Filter("All rows (" + all + ")", onlyWarned ? address + "#rows" : ""),
                new Filter("With warnings (" + warned + ")", onlyWarned ? "" : address + "?show=warnings#rows"));
    }

    private String at(int number) {
        return journey.address(Step.CHECK) + query(number) + "#rows";
    }

    private String query(int number) {
        var show = onlyWarned ? "show=" + CheckShown.WARNED : "";
        var pages = number == 0 ? "" : "page=" + number;
        var both = show.isEmpty() || pages.isEmpty() ? show + pages : show + "&" + pages;
        return both.isEmpty() ? "" : "?" + both;
    }

    private CheckShown.RowShown row(ReadRow row) {
        var change = journey.address(Step.ROWS) + "?row="
                + Addresses.encoded(row.source().where()) + "&then=" + Step.CHECK.path;
        return new RowWriter(preview, row).written(change);
    }
}
