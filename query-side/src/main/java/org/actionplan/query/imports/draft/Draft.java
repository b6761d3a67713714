package org.actionplan.query.imports.draft;

import java.time.Instant;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ImportId;
import org.actionplan.query.imports.reading.Answers;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way into a plan, with what was said about it so far. Only the person who sent it sees it.
 *
 * @param bytes how long the file is
 * @param remembered what was said about an earlier file of the same shape and was taken over; null when there is none
 * @param until when it is forgotten
 * @param edits how often something was said about it
 * @param accepted what it has led to; null as long as it is under way
 */
public record Draft(
        ImportId importId,
        PersonId personId,
        String fileName,
        int bytes,
        String sha256,
        Choices choices,
        @Nullable Remembered remembered,
        Instant created,
        Instant until,
        int edits,
        @Nullable Imported accepted) {

    /** The same with something else said about it. */
    public Draft saying(Choices said) {
        return new Draft(
                importId, personId, fileName, bytes, sha256, said, remembered, created, until, edits + 1, accepted);
    }

    /** Begins with what was said about an earlier file. */
    Draft remembering(Remembered earlier) {
        return new Draft(
                importId,
                personId,
                fileName,
                bytes,
                sha256,
                choices.with(proposed(earlier.answers())),
                earlier,
                created,
                until,
                edits,
                accepted);
    }

    /** Which way round dates stand is for each file to say: one wrong guess would move them all. */
    private static Answers proposed(Answers before) {
        return new Answers(
                before.tables(), before.columns(), before.statusWords(), before.owners(), null, before.rows());
    }

    Draft accepted(Imported result) {
        return new Draft(
                importId, personId, fileName, bytes, sha256, choices, remembered, created, until, edits + 1, result);
    }

    /** The name by which the file is read: the same bytes under another name may be another sort of file. */
    String key() {
        return sha256 + " " + fileName;
    }
}
