package org.actionplan.query.imports.draft;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.person.Role;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.SourceRow;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.imports.reading.Answers;
import org.actionplan.query.imports.reading.Owners;
import org.actionplan.query.imports.reading.ReadRow;
import org.actionplan.query.imports.reading.Reading;
import org.actionplan.query.imports.source.CannotRead;
import org.actionplan.query.imports.source.Source;
import org.actionplan.query.people.PersonLine;
import org.jspecify.annotations.Nullable;

/** The plan of Quillerby House as the simplest of files: one action a line, what is done, a bar, and who does it. */
final class Quillerby {

    static final String FILE = "quillerby-plan.csv";
    static final String SHAPE = "ab".repeat(32);
    static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");
    static final PersonLine MARIAN = new PersonLine(new PersonId("person-marian"), "Marian Fenhollow", "Manager");
    static final PersonLine DAN = new PersonLine(new PersonId("person-dan"), "Dan Orrin", "Deputy manager");

    static final Actor LEAD = new Actor(MARIAN.id(), Set.of(Role.QUALITY_LEAD), Set.of());
    static final Actor OTHER_LEAD = new Actor(DAN.id(), Set.of(Role.QUALITY_LEAD), Set.of());

    static final byte[] PLAN = bytes("""
        Laminate each person's drink card|Head cook
        Buy two spare mattress pumps|Manager
        Keep one action log for all audits|Manager
        """);

    static final FileReader READER = new FileReader(Quillerby::source, Quillerby::reading);

    private Quillerby() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Clock at(Instant moment) {
        return Clock.fixed(moment, ZoneOffset.UTC);
    }

    private static Source source(String name, byte[] content) {
        var text = new String(content, StandardCharsets.UTF_8);
        if (text.isBlank()) {
            throw new CannotRead("file.empty");
        }
        return new Source(name, Source.Kind.SEPARATED, "00".repeat(32), List.of(), List.of(text));
    }

    static Reading reading(Source source, Answers answers) {
        var rows = rows(source.notices().getFirst(), answers);
        var owners = rows.stream()
                .map(row -> row.owners().accountable())
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(name -> name, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(owner -> new Reading.OwnerName(
                        owner.getKey(), null, null, owner.getValue().intValue()))
                .toList();
        return new Reading(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                owners,
                Map.of("service", "Quillerby House, Saltway Lane"),
                Map.of(),
                LocalDate.of(2026, 3, 1),
                false,
                SHAPE,
                rows,
                List.of(),
                List.of());
    }

    private static List<ReadRow> rows(String text, Answers answers) {
        var lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> row("record " + (i + 1), lines.get(i), answers))
                .toList();
    }

    private static ReadRow row(String where, String line, Answers answers) {
        var cells = Arrays.asList(line.split("\\|"));
        var owner = cells.size() > 1 ? cells.get(1) : null;
        var answer = answers.rows().get(where);
        return row(where, cells.getFirst(), owner, answer != null && Boolean.TRUE.equals(answer.leaveOut()));
    }

    static ReadRow row(String where, String title, @Nullable String owner, boolean leftOut) {
        return new ReadRow(
                new SourceRow(where, Map.of("Action", title)),
                title,
                null,
                new Owners(owner == null ? "" : owner, owner, List.of(), List.of(), null),
                WrittenDate.NONE,
                null,
                null,
                ActionState.NOT_STARTED,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                Map.of(),
                List.of(),
                leftOut);
    }
}
