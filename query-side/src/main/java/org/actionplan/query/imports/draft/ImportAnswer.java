package org.actionplan.query.imports.draft;

import java.time.Instant;
import org.actionplan.api.plan.ImportId;

/** An import under way, as JSON tells it, with what it would store. */
public record ImportAnswer(
        ImportId importId,
        String fileName,
        String sha256,
        int bytes,
        Instant created,
        Instant until,
        PreviewAnswer preview) {

    /**
     * An import under way, as a list has it.
     *
     * @param until when it is forgotten
     */
    public record ImportLine(
            ImportId importId, String fileName, String sha256, int bytes, Instant created, Instant until) {

        static ImportLine of(Draft draft) {
            return new ImportLine(
                    draft.importId(), draft.fileName(), draft.sha256(), draft.bytes(), draft.created(), draft.until());
        }
    }

    static ImportAnswer of(Preview preview) {
        var draft = preview.draft();
        return new ImportAnswer(
                draft.importId(),
                draft.fileName(),
                draft.sha256(),
                draft.bytes(),
                draft.created(),
                draft.until(),
                PreviewAnswer.of(preview));
    }
}
