package org.actionplan.command.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.actionplan.api.Receipt;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** What one command adds to the log, and what has to be written beside its events. */
public final class Recording {

    private static final String RESOURCE = Recording.class.getName();

    private final List<Function<Receipt, RowBeside>> beside = new ArrayList<>();
    private @Nullable Receipt receipt;

    /** Starts a recording for the command that is being handled. */
    public static Recording of(UnitOfWork<?> command) {
        var recording = new Recording();
        command.resources().put(RESOURCE, recording);
        return recording;
    }

    /** The recording of the command under way; an empty one when events are appended without a command. */
    static Recording current() {
        return CurrentUnitOfWork.map(command -> command.root().<Recording>getResource(RESOURCE))
                .orElseGet(Recording::new);
    }

    /** Has a row written with the events; it may depend on what the command has led to. */
    public void writeBeside(Function<Receipt, RowBeside> row) {
        beside.add(row);
    }

    /** What was stored. */
    public Receipt receipt() {
        return Objects.requireNonNull(receipt, "nothing was recorded");
    }

    List<RowBeside> rowsFor(List<DomainEventMessage<?>> events) {
        var stored = Receipts.of(events);
        receipt = stored;
        return beside.stream().map(row -> row.apply(stored)).toList();
    }
}
