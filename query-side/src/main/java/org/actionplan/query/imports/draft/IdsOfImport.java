package org.actionplan.query.imports.draft;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.ImportId;
import org.actionplan.api.plan.PlanId;
import org.actionplan.query.imports.reading.Answers.Who;
import org.actionplan.query.imports.reading.ReadRow;
import org.jspecify.annotations.Nullable;

/** The ids of what an import adds, derived from its own: the same however often it is looked at or sent. */
record IdsOfImport(ImportId importId) {

    /** A new plan bears the number of the import that began it. */
    PlanId plan() {
        return new PlanId(importId.value().replaceFirst("^import-", "plan-"));
    }

    /** Who answers, be they known or yet to be added. */
    @Nullable
    PersonId person(OwnerMeant meant) {
        var newcomer = meant.newcomer();
        return newcomer == null ? meant.personId() : newcomer(newcomer);
    }

    /** The same person, whatever else the file calls them. */
    PersonId newcomer(Who who) {
        return new PersonId("person-" + derived(who.name() + "\n" + who.jobRole()));
    }

    ActionId action(ReadRow row) {
        return new ActionId("action-" + derived(row.source().where() + "\n" + row.title()));
    }

    private UUID derived(String what) {
        return UUID.nameUUIDFromBytes((importId + "\n" + what).getBytes(StandardCharsets.UTF_8));
    }
}
