package org.actionplan.query.imports.draft;

import org.actionplan.api.plan.ImportId;
import org.actionplan.api.plan.PlanId;

/**
 * What an accepted import has led to.
 *
 * @param version the plan's version that holds all of it
 * @param imported how many actions were added to the plan
 * @param changed how many actions of the plan were changed
 * @param people how many people were added because the file names them
 */
public record Imported(PlanId planId, String reference, long version, int imported, int changed, int people) {

    /** Whether the import began the plan, rather than coming into one that was there. */
    public boolean begins(ImportId id) {
        return planId.equals(new IdsOfImport(id).plan());
    }
}
