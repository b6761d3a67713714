package org.actionplan.query.imports.draft;

import java.util.List;
import org.actionplan.api.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * The plan that the file's actions would go into: a new one as proposed and chosen, or one that is there.
 *
 * @param into the plan that is there; null for a new one
 * @param earlier the plan that an earlier file of the same shape came into; null when there is none the person may see
 */
public record PlanMeant(
        @Nullable Existing into,
        String reference,
        String title,
        String service,
        String purpose,
        List<String> scopeIn,
        @Nullable Existing earlier) {

    /** A plan that is there already. */
    public record Existing(PlanId planId, String reference, String title) {}
}
