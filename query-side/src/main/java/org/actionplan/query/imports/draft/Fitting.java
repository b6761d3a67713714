package org.actionplan.query.imports.draft;

import static org.actionplan.query.imports.draft.Texts.cut;
import static org.actionplan.query.imports.draft.Texts.cutOrNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.actionplan.api.form.Limits;
import org.actionplan.api.form.PlanDay;
import org.actionplan.api.plan.Precision;
import org.actionplan.api.plan.SourceRow;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.imports.reading.Owners;
import org.actionplan.query.imports.reading.ReadNote;
import org.actionplan.query.imports.reading.ReadRow;
import org.actionplan.query.imports.reading.Reading;
import org.actionplan.query.imports.reading.Reading.NotAnAction;
import org.actionplan.query.imports.reading.Warning;
import org.actionplan.query.imports.words.Beginning;
import org.jspecify.annotations.Nullable;

/**
 * Fits what a file says into what a plan can hold, before anybody sees it: no text is too long, no day outside the calendar
 * of plans. The person is told where something had to give way; the cell itself is kept as it stands.
 */
final class Fitting {

    private static final int WHERE = 300;

    private Fitting() {}

    static Reading fit(Reading reading) {
        return new Reading(
                reading.tables(),
                reading.candidates(),
                reading.columns(),
                reading.statusWords(),
                reading.owners(),
                reading.about(),
                reading.names(),
                day(reading.asOf()),
                reading.dateOrderUnclear(),
                reading.shape(),
                reading.rows().stream().map(Fitting::fit).toList(),
                reading.notActions().stream()
                        .map(row -> new NotAnAction(fit(row.source()), row.why()))
                        .toList(),
                warnings(reading));
    }

    private static ReadRow fit(ReadRow row) {
        var title = cut(row.title(), Limits.TITLE);
        return new ReadRow(
                fit(row.source()),
                title.isEmpty() ? cut(row.source().where(), Limits.TITLE) : title,
                cutOrNull(task(row), Limits.TEXT),
                fit(row.owners()),
                fit(row.due()),
                fitOrNull(row.promised()),
                fitOrNull(row.completed()),
                row.state(),
                row.confidence(),
                cutOrNull(row.statusWord(), Limits.TEXT),
                row.colour(),
                cutOrNull(row.sourceReference(), Limits.NAME),
                cutOrNull(row.checkedBy(), Limits.NAME),
                day(row.checkedOn()),
                notes(row.notes()),
                fitOrNull(row.offeredDue()),
                row.split(),
                row.fields(),
                warnings(row),
                row.leftOut());
    }

    /** What a title cannot hold is in the task. */
    private static @Nullable String task(ReadRow row) {
        return row.task() == null && tooLong(row.title(), Limits.TITLE) ? row.title() : row.task();
    }

    private static Owners fit(Owners owners) {
        return new Owners(
                cut(owners.text(), Limits.TEXT),
                owners.accountable(),
                owners.named(),
                owners.support(),
                owners.suggest());
    }

    /** Only notes that say something; of more than a plan can hold, the last ones. */
    private static List<ReadNote> notes(List<ReadNote> notes) {
        var fitting = notes.stream()
                .map(note -> new ReadNote(cut(note.text(), Limits.TEXT), fit(note.when())))
                .filter(note -> !note.text().isEmpty())
                .toList();
        return fitting.subList(Math.max(0, fitting.size() - Limits.LIST), fitting.size());
    }

    private static SourceRow fit(SourceRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        row.cells().forEach((heading, text) -> cells.put(heading, Beginning.of(text, SourceRow.CELL)));
        return new SourceRow(Beginning.of(row.where(), WHERE), cells);
    }

    private static @Nullable WrittenDate fitOrNull(@Nullable WrittenDate date) {
        return date == null ? null : fit(date);
    }

    private static WrittenDate fit(WrittenDate date) {
        var text = cut(date.text(), Limits.TEXT);
        return isOutside(date.first()) || isOutside(date.last())
                ? WrittenDate.undated(text)
                : new WrittenDate(text, date.precision(), date.first(), date.last());
    }

    private static @Nullable LocalDate day(@Nullable LocalDate day) {
        return isOutside(day) ? null : day;
    }

    private static boolean isOutside(@Nullable LocalDate day) {
        return day != null && (day.isBefore(PlanDay.FIRST) || day.isAfter(PlanDay.LAST));
    }

    private static List<Warning> warnings(Reading reading) {
        var warnings = new ArrayList<>(reading.warnings());
        outside(reading.asOf(), "", warnings);
        return warnings;
    }

    private static List<Warning> warnings(ReadRow row) {
        var warnings = new ArrayList<>(row.warnings());
        if (row.notes().size() > Limits.LIST) {
            warnings.add(new Warning(
                    "notes_too_many",
                    "progress",
                    "",
                    "The cell holds more than %d notes. The last %d come in as dated progress; the whole cell is kept."
                            .formatted(Limits.LIST, Limits.LIST)));
        }
        if (tooLong(task(row), Limits.TEXT)) {
            warnings.add(tooLong("action"));
        }
        if (row.notes().stream().anyMatch(note -> tooLong(note.text(), Limits.TEXT))) {
            warnings.add(tooLong("progress"));
        }
        outside(row.due(), "due", warnings);
        outside(row.promised(), "due", warnings);
        outside(row.completed(), "completed", warnings);
        outside(row.checkedOn(), "signed off", warnings);
        return warnings;
    }

    private static boolean tooLong(@Nullable String text, int most) {
        return text != null && text.length() > most;
    }

    private static Warning tooLong(String about) {
        return new Warning(
                "text_too_long",
                about,
                "",
                "The text is longer than a plan holds, so its end is left out. The whole cell is kept.");
    }

    private static void outside(@Nullable WrittenDate date, String about, List<Warning> warnings) {
        if (date != null && date.precision() != Precision.NONE && (isOutside(date.first()) || isOutside(date.last()))) {
            warnings.add(new Warning(
                    "day_out_of_range",
                    about,
                    date.text(),
                    "A plan's days lie between 2000 and 2100, so “%s” is kept as text only.".formatted(date.text())));
        }
    }

    private static void outside(@Nullable LocalDate day, String about, List<Warning> warnings) {
        if (day != null && isOutside(day)) {
            var text = InEnglish.day(day);
            warnings.add(new Warning(
                    "day_out_of_range",
                    about,
                    text,
                    "A plan's days lie between 2000 and 2100, so %s is left out. The file's own words are kept."
                            .formatted(text)));
        }
    }
}
