package org.actionplan.query.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Confidence;
import org.actionplan.api.plan.PlanState;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.people.People;
import org.actionplan.query.plan.ImportLine;
import org.actionplan.query.spreadsheet.Entry.Count;
import org.actionplan.query.spreadsheet.Entry.Moment;
import org.actionplan.query.spreadsheet.Sheet.Heading;
import org.actionplan.query.spreadsheet.Sheet.Name;
import org.jspecify.annotations.Nullable;

/** What stands before the tables: which plan this is, as at when, how to read it, and what the words for states mean. */
final class AboutPlan {

    private final PlanThen then;
    private final People people;
    private final List<List<Entry>> rows = new ArrayList<>();

    AboutPlan(PlanThen then, People people) {
        this.then = then;
        this.people = people;
    }

    Sheet sheet() {
        plan();
        howToRead();
        key();
        var head = then.view().plan();
        return new Sheet(
                Name.ABOUT,
                List.of(new Heading("About this plan", 26), new Heading(head.reference() + " " + head.title(), 100)),
                rows);
    }

    private void plan() {
        var view = then.view();
        var head = view.plan();
        row("Reference", head.reference());
        row("Title", head.title());
        row("Service", head.service());
        row("Plan", head.state() == PlanState.OPEN ? "Open" : "Closed");
        row("Version", new Count(view.version()));
        row("Last changed", new Moment(view.recordedAt()));
        row("As it stood at", new Moment(then.moment()));
        row("Kept by", people.nameOfAny(head.managerId()));
        row("What it is for", head.purpose());
        row("What it covers", String.join("\n", head.scopeIn()));
        row("What it leaves out", String.join("\n", head.scopeOut()));
        row("Why now", head.trigger());
        row("Starts on", Entry.day(head.startsOn()));
        row("To be reviewed on", Entry.day(head.reviewOn()));
        row("Serves", String.join("\n", head.alignedTo()));
        row("Came in from", view.imports().stream().map(this::file).collect(Collectors.joining("\n")));
    }

    private String file(ImportLine line) {
        return line.name() + ", brought in by " + people.nameOf(line.importedBy()) + " on "
                + InEnglish.moment(line.importedAt()) + " (SHA-256 " + line.sha256() + ")";
    }

    private void howToRead() {
        row(
                "How to read it",
                "Every sheet shows the plan as it stood at the moment above. Actions has what is open, Closed actions"
                        + " what was closed or withdrawn. Times are by the clocks of England.");
        row("First promised", "The first day that was promised. It never changes; Due is the day in force.");
        row("Reported in", "The state is what that imported file says. Nobody has recorded or checked it here since.");
    }

    private void key() {
        row("Key", "What the words for states mean");
        for (var state : ActionState.values()) {
            row(InEnglish.state(state), meaning(state));
        }
        for (var confidence : Confidence.values()) {
            row(InEnglish.confidence(confidence), meaning(confidence));
        }
    }

    private static String meaning(ActionState state) {
        return switch (state) {
            case NOT_STARTED -> "Work has not started.";
            case IN_PROGRESS -> "Work is in progress.";
            case ON_HOLD -> "Work is on hold until a day that was named.";
            case COMPLETED -> "Completed, as its owner says. Nobody else has looked at it yet.";
            case CLOSED -> "Completed, and checked by somebody other than the one who did it.";
            case WITHDRAWN -> "Withdrawn from the plan, with a reason.";
        };
    }

    private static String meaning(Confidence confidence) {
        return switch (confidence) {
            case ON_TARGET -> "On track, as its owner sees it.";
            case CLOSE -> "Some risk of being late, as its owner sees it.";
            case UNLIKELY -> "Unlikely to be on time, as its owner sees it.";
        };
    }

    /** What is not known or empty has no row. */
    private void row(String label, @Nullable String text) {
        row(label, Entry.text(text));
    }

    private void row(String label, Entry entry) {
        if (!entry.equals(Entry.NONE)) {
            rows.add(List.of(Entry.text(label), entry));
        }
    }
}
