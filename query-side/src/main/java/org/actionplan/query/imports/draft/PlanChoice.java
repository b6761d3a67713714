package org.actionplan.query.imports.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the person wants the file's actions to go. Everything may be missing: then what was proposed holds.
 *
 * @param into the id or reference of a plan that is there already; null begins a new one
 */
public record PlanChoice(
        @Nullable String into,
        @Nullable String reference,
        @Nullable String title,
        @Nullable String service,
        @Nullable String purpose,
        @Nullable List<String> scopeIn) {

    public static final PlanChoice NONE = new PlanChoice(null, null, null, null, null, null);

    public static PlanChoice into(String plan) {
        return new PlanChoice(plan, null, null, null, null, null);
    }
}
