package org.actionplan.api.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a plan by a file that came into it; what the file did to each action is told by action events. */
public sealed interface ImportEvent extends PlanEvent {

    ImportId importId();

    /** Stands before everything else the file brought; all of it was recorded in one act. */
    record FileImported(
            PlanId planId,
            ImportId importId,
            String name,
            String sha256,
            String shape,
            String choices,
            @Nullable LocalDate asOf,
            List<SourceRow> leftOut)
            implements ImportEvent {}
}
