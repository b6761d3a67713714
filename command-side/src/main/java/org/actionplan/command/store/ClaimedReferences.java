package org.actionplan.command.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.actionplan.api.References;
import org.actionplan.api.plan.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The references that plans have claimed, so that no two plans share one; letters count the same in either case. */
public final class ClaimedReferences implements References {

    private final JdbcClient database;

    public ClaimedReferences(EventDatabase database) {
        this.database = JdbcClient.create(database.readers());
    }

    @Override
    public Optional<PlanId> planCalled(String reference) {
        return database.sql("SELECT stream FROM claimed_reference WHERE reference = ?")
                .param(key(reference))
                .query((row, _) -> new PlanId(row.getString(1)))
                .optional();
    }

    /** The claim that goes into the log together with the plan's first event. */
    public static RowBeside claim(PlanId plan, String reference) {
        return new RowBeside(
                "INSERT INTO claimed_reference (reference, stream) VALUES (?, ?)",
                List.of(key(reference), plan.value()),
                "plan.reference-taken");
    }

    private static String key(String reference) {
        return reference.toLowerCase(Locale.ROOT);
    }
}
