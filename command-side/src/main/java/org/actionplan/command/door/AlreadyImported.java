package org.actionplan.command.door;

import org.actionplan.api.plan.ImportCommand.ImportPlan;
import org.actionplan.api.plan.ImportEvent.FileImported;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Recognises an import that began its plan already, so that whoever sends it again learns that nothing is lost. */
record AlreadyImported(EventStore events) {

    /** Where in the history of a plan that began with a file the file is told: after the plan's creation. */
    private static final long FILE = 1;

    boolean began(ImportPlan ask) {
        var file = events.readEvents(ask.planId().value(), FILE);
        return file.hasNext()
                && file.next().getPayload() instanceof FileImported e
                && e.importId().equals(ask.file().importId());
    }
}
