package org.actionplan.query.imports.editions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ImportId;
import org.actionplan.api.plan.SourceRow;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.history.Past;
import org.actionplan.query.imports.reading.Reading;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.FiledAction;
import org.actionplan.query.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * What a row is compared with beside the plan: what the file said in its edition before or, if it is our own workbook, how
 * the plan stood when it was taken away.
 *
 * @param takenAway the plan as our own workbook shows it; null for any other file
 */
record Before(@Nullable PlanView takenAway, Function<PersonId, String> names) {

    private static final ImportId OUR_OWN = new ImportId("import-our-own-workbook");

    static Before of(Past past, Reading reading, Function<PersonId, String> names) {
        return new Before(version(past, reading).map(past::at).orElse(null), names);
    }

    /** Null where nothing is known of it: the action was put on the plan here, or later. */
    @Nullable
    FiledAction of(ActionLine action) {
        return takenAway == null
                ? action.filed()
                : takenAway.action(action.actionId()).map(this::filed).orElse(null);
    }

    /** The version that what is changed here is counted from; 0 where each file has its own. */
    long version() {
        return takenAway == null ? 0 : takenAway.version();
    }

    /** Our own workbook says on its first sheet which plan and version it shows. */
    private static Optional<Long> version(Past past, Reading reading) {
        var reference = reading.about().getOrDefault("reference", "");
        var version = reading.about().getOrDefault("version", "");
        var isOurs = reading.about().containsKey("about this plan") && reference.equalsIgnoreCase(past.reference());
        return isOurs && version.matches("[1-9]\\d{0,8}")
                ? Optional.of(Long.valueOf(version)).filter(number -> number <= past.version())
                : Optional.empty();
    }

    private FiledAction filed(ActionLine then) {
        return new FiledAction(
                OUR_OWN,
                new SourceRow("", cells(then)),
                then.title(),
                then.ownerId() == null ? "" : names.apply(then.ownerId()),
                due(then),
                then.state(),
                InEnglish.state(then.state()),
                null);
    }

    private static WrittenDate due(ActionLine then) {
        var day = then.dueBy();
        return day == null
                ? Objects.requireNonNullElse(then.dueWritten(), WrittenDate.NONE)
                : WrittenDate.day(InEnglish.day(day), day);
    }

    private static Map<String, String> cells(ActionLine then) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("Action", then.title());
        cells.put("Task", Objects.requireNonNullElse(then.task(), ""));
        cells.put("Latest progress", Objects.requireNonNullElse(then.progress(), ""));
        return cells;
    }
}
