package org.actionplan.query.imports.reading;

import java.util.List;
import java.util.Map;
import org.actionplan.api.plan.SourceRow;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.imports.words.DateRead;
import org.actionplan.query.imports.words.OwnersRead;
import org.actionplan.query.imports.words.SignOff;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of one action say, each by itself, before they are held against each other.
 *
 * @param revised what the column for the revised date says, or null
 * @param completed what the column for the day of completion says, or null
 * @param done when it was done by the action's own words; null when they do not say
 * @param warnings what is to be known of the action and other cells
 */
record Piece(
        SourceRow source,
        String title,
        @Nullable String task,
        List<String> split,
        OwnersRead owners,
        DateRead due,
        @Nullable DateRead revised,
        @Nullable DateRead completed,
        @Nullable WrittenDate done,
        StatusRead status,
        SignOff signOff,
        List<ReadNote> notes,
        @Nullable WrittenDate offeredDue,
        @Nullable String sourceReference,
        Map<String, String> fields,
        List<Warning> warnings) {

    Piece as(SourceRow place, String name, @Nullable String whole, List<Warning> known) {
        return new Piece(
                place,
                name,
                whole,
                List.of(),
                owners,
                due,
                revised,
                completed,
                done,
                status,
                signOff,
                notes,
                offeredDue,
                sourceReference,
                fields,
                known);
    }

    Piece by(OwnersRead whom) {
        return new Piece(
                source,
                title,
                task,
                split,
                whom,
                due,
                revised,
                completed,
                done,
                status,
                signOff,
                notes,
                offeredDue,
                sourceReference,
                fields,
                warnings);
    }

    Piece dueOn(DateRead when, @Nullable WrittenDate finished) {
        return new Piece(
                source,
                title,
                task,
                split,
                owners,
                when,
                revised,
                completed,
                finished,
                status,
                signOff,
                notes,
                offeredDue,
                sourceReference,
                fields,
                warnings);
    }

    Piece standing(StatusRead where) {
        return new Piece(
                source,
                title,
                task,
                split,
                owners,
                due,
                revised,
                completed,
                done,
                where,
                signOff,
                notes,
                offeredDue,
                sourceReference,
                fields,
                warnings);
    }
}
