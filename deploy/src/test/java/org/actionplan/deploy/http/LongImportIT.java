package org.actionplan.deploy.http;

import static org.actionplan.deploy.http.People.LEAD;
import static org.actionplan.deploy.http.Running.TRACKER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.actionplan.api.Envelope;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.DatedNote;
import org.actionplan.api.plan.ImportCommand.ImportPlan;
import org.actionplan.api.plan.ImportId;
import org.actionplan.api.plan.ImportedAction;
import org.actionplan.api.plan.ImportedFile;
import org.actionplan.api.plan.PlanId;
import org.actionplan.api.plan.SourceRow;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.command.person.Logins;
import org.actionplan.deploy.remote.CommandProcess;
import org.actionplan.deploy.remote.Passes;
import org.actionplan.deploy.remote.RemoteCommands;
import org.junit.jupiter.api.Test;

/** A file as long as files get: through a process that only shows, into one that decides, and onto its pages. */
class LongImportIT {

    private static final int ROWS = 3_000;
    private static final String SHA = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final String LONG = "Walk the night route with every member of the night staff. ".repeat(8);

    private final RemoteCommands commands =
            new RemoteCommands(new CommandProcess(TRACKER.at("/").toString(), new Passes(TRACKER.part(Logins.class))));

    @Test
    void thousands_of_actions_come_in_as_one_act_and_can_be_read() {
        var lead = new Actor(new PersonId(LEAD.personId), Set.of(), Set.of());
        var receipt = commands.send(importPlan(), Envelope.from(lead, "request"))
                .toCompletableFuture()
                .join();

        assertThat(receipt.version()).isEqualTo(2 + 4 * ROWS);
        var plan = LEAD.on(TRACKER).get("/api/plans/LONG26").is(200).json();
        assertThat(plan.get("actions")).hasSize(ROWS);
        assertThat(plan.at("/imports/0/name").asString()).isEqualTo("everything.xlsx");
        var reader = Visitor.signedInAs(LEAD);
        assertThat(reader.get("/plans/LONG26?text=Number+2711").is(200).body()).contains("LONG26-2712");
        assertThat(reader.get("/plans/LONG26/history").is(200).body())
                .contains("from <span class=\"file\">everything.xlsx");
        assertThat(reader.get("/plans/LONG26/actions/LONG26-2712").is(200).body())
                .contains("As the file has it", "row 2711", "Nobody yet");
    }

    private static ImportPlan importPlan() {
        return new ImportPlan(
                new PlanId("plan-long"),
                "LONG26",
                "Everything at once",
                "Oakfield",
                "Every list we ever kept.",
                List.of("Everything"),
                null,
                null,
                null,
                null,
                new ImportedFile(new ImportId("import-long"), "everything.xlsx", SHA, SHA, "{}", null, List.of()),
                IntStream.range(0, ROWS).mapToObj(LongImportIT::row).toList());
    }

    private static ImportedAction row(int number) {
        var note = new DatedNote("Half of them have walked it", WrittenDate.NONE);
        return new ImportedAction(
                new ActionId("action-long-" + number),
                new SourceRow("row " + number, Map.of("Action", LONG + number, "By whom", "All", "By when", "ongoing")),
                "Number " + number,
                LONG + number,
                null,
                "All",
                WrittenDate.undated("ongoing"),
                null,
                ActionState.IN_PROGRESS,
                "Amber",
                null,
                null,
                null,
                null,
                List.of(note, note, note),
                null,
                List.of(),
                null,
                null);
    }
}
