package org.actionplan.deploy.remote;

import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.actionplan.api.CommandNames;
import org.actionplan.api.Commands;
import org.actionplan.api.Envelope;
import org.actionplan.api.Receipt;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/** The door where nothing is decided: every command goes to a process that decides, by its name. */
public final class RemoteCommands implements Commands {

    private final CommandProcess process;

    public RemoteCommands(CommandProcess process) {
        this.process = process;
    }

    @Override
    public CompletionStage<Receipt> send(Object command, Envelope envelope) {
        if (envelope.recordedAt() != null) {
            throw new IllegalArgumentException("a history is played in where it is stored");
        }
        var path = "/api/commands/" + CommandNames.nameOf(command.getClass());
        var request =
                new CommandProcess.Request(HttpMethod.POST, path, command, headers -> conditions(envelope, headers));
        return process.ask(envelope.actor().personId(), request)
                .toFuture()
                .thenApply(answer -> CommandProcess.read(Objects.requireNonNull(answer), Receipt.class));
    }

    private static void conditions(Envelope envelope, HttpHeaders headers) {
        if (envelope.onlyAtVersion() != null) {
            headers.setIfMatch("\"" + envelope.onlyAtVersion() + "\"");
        }
        if (envelope.repeatable() != null) {
            headers.set("Idempotency-Key", envelope.repeatable().key());
        }
    }
}
