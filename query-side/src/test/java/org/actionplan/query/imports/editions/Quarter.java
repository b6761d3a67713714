package org.actionplan.query.imports.editions;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ActionEvent.ActionFoundAgain;
import org.actionplan.api.plan.ActionEvent.ActionImported;
import org.actionplan.api.plan.ActionEvent.ProgressReported;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.ImportEvent.FileImported;
import org.actionplan.api.plan.ImportId;
import org.actionplan.api.plan.PlanEvent;
import org.actionplan.api.plan.PlanEvent.PlanCreated;
import org.actionplan.api.plan.PlanId;
import org.actionplan.query.history.Past;
import org.actionplan.query.imports.reading.ReadRow;
import org.actionplan.query.imports.reading.Reading;
import org.actionplan.query.imports.reading.Reading.OwnerName;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.Recorded;
import org.jspecify.annotations.Nullable;

/** The quarterly plan of Larchfield, quarter by quarter: what comes in with a file and what people do in between. */
final class Quarter {

    static final PlanId PLAN = new PlanId("plan-larchfield");
    static final PersonId RUTH = new PersonId("person-ruth");
    static final PersonId HEAD_COOK = new PersonId("person-joseph");
    static final PersonId MANAGER = new PersonId("person-amina");
    static final ImportId FIRST = new ImportId("import-q1");
    static final String SHAPE = "a".repeat(64);

    private static final Map<PersonId, String> NAMES =
            Map.of(RUTH, "Ruth", HEAD_COOK, "Joseph Oduya", MANAGER, "Amina Yusuf");
    private static final Map<String, PersonId> MAPPED = Map.of(
            "Head cook", HEAD_COOK, "Joseph Oduya", HEAD_COOK, "Registered manager", MANAGER, "Amina Yusuf", MANAGER);

    private final List<Recorded> recorded = new ArrayList<>();

    private Quarter() {}

    /** A plan that came in with these rows on 10 January 2026. */
    static Quarter importedFrom(List<Row> rows) {
        var quarter = new Quarter();
        quarter.then(
                new PlanCreated(
                        PLAN,
                        "LAR26",
                        "Larchfield quality plan",
                        "Larchfield",
                        "Good everywhere.",
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        List.of()),
                FIRST);
        quarter.then(new FileImported(PLAN, FIRST, "q1.xlsx", "b".repeat(64), SHAPE, "{}", null, List.of()), FIRST);
        for (var number = 0; number < rows.size(); number++) {
            quarter.take(rows.get(number).read(), number + 1);
        }
        return quarter;
    }

    /** Somebody here changes something, a month after the last event. */
    Quarter then(PlanEvent event) {
        return then(event, null);
    }

    Quarter foundAgain(String ref, ImportId importId, Row row) {
        var read = row.read();
        return then(
                new ActionFoundAgain(
                        PLAN,
                        line(ref).actionId(),
                        importId,
                        read.source(),
                        read.title(),
                        read.owners().text(),
                        read.due(),
                        Said.state(read),
                        read.statusWord()),
                importId);
    }

    private Quarter then(PlanEvent event, @Nullable ImportId importId) {
        var moment = Instant.parse("2026-01-10T10:00:00Z").plus(Duration.ofDays(importId == null ? 30 : 0));
        recorded.add(new Recorded(recorded.size() + 1L, moment, RUTH, event, importId));
        return this;
    }

    private void take(ReadRow row, int number) {
        var action = new ActionId("action-" + number);
        then(
                new ActionImported(
                        PLAN,
                        action,
                        "LAR26-0" + number,
                        FIRST,
                        row.source(),
                        row.title(),
                        row.task(),
                        person(row),
                        row.owners().text(),
                        row.due(),
                        null,
                        row.state(),
                        row.statusWord(),
                        row.confidence(),
                        null,
                        row.checkedOn(),
                        row.checkedBy(),
                        null,
                        List.of(),
                        null,
                        row.sourceReference()),
                FIRST);
        row.notes().forEach(note -> then(new ProgressReported(PLAN, action, FIRST, note.text(), note.when()), FIRST));
    }

    ActionLine line(String ref) {
        return past().now().actionCalled(ref).orElseThrow();
    }

    LocalDate due(String ref) {
        return Objects.requireNonNull(line(ref).dueBy());
    }

    Edition compare(List<Row> rows) {
        return Editions.compare(past(), reading(rows), Quarter::person, Quarter::name);
    }

    Past past() {
        return Past.NONE.and(recorded);
    }

    static String name(PersonId person) {
        return NAMES.getOrDefault(person, "unknown person");
    }

    static @Nullable PersonId person(ReadRow row) {
        var accountable = row.owners().accountable();
        return accountable == null ? null : MAPPED.get(accountable);
    }

    private static Reading reading(List<Row> rows) {
        return new Reading(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new OwnerName("Head cook", "HC", null, 1), new OwnerName("Registered manager", "RM", null, 1)),
                Map.of(),
                new LinkedHashMap<>(Map.of("Joseph Oduya", "Head cook", "Amina Yusuf", "Registered manager")),
                null,
                false,
                SHAPE,
                rows.stream().map(Row::read).toList(),
                List.of(),
                List.of());
    }
}
