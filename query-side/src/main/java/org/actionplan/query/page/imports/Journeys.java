package org.actionplan.query.page.imports;

import org.actionplan.api.person.Actor;
import org.actionplan.api.plan.ImportId;
import org.actionplan.query.imports.draft.Drafts;
import org.actionplan.query.imports.draft.Preview;
import org.actionplan.query.imports.reading.Answers;
import reactor.core.publisher.Mono;

/** Finds how far an import has come, for its own person. */
final class Journeys {

    private final Drafts drafts;

    Journeys(Drafts drafts) {
        this.drafts = drafts;
    }

    Mono<Journey> at(String draft, Step step, Actor actor) {
        return drafts.open(new ImportId(draft), actor).flatMap(preview -> at(preview, step));
    }

    /** An import as it stands, seen from one of its questions. */
    Mono<Journey> at(Preview preview, Step step) {
        var draft = preview.draft();
        var given = draft.choices().answers();
        return Mono.zip(
                        drafts.reading(draft, Answers.NONE),
                        drafts.reading(draft, Before.of(Step.ROWS, given)),
                        drafts.reading(draft, Before.of(step, given)))
                .map(all -> new Journey(preview, all.getT1(), all.getT2(), all.getT3()));
    }
}
