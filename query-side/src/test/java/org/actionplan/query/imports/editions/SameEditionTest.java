package org.actionplan.query.imports.editions;

import static org.actionplan.query.imports.editions.Quarter.importedFrom;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Confidence;
import org.actionplan.api.plan.WrittenDate;

/** Whatever a file holds: compared with the plan that came from it, it has nothing new. */
class SameEditionTest {

    @Property(tries = 200)
    void a_file_compared_with_the_plan_that_came_from_it_proposes_nothing(@ForAll("plans") List<Row> rows) {
        var edition = importedFrom(rows).compare(rows);

        assertThat(edition.changes()).isEmpty();
        assertThat(edition.hints()).isEmpty();
        assertThat(edition.changes(Set.of())).isEmpty();
        assertThat(edition.matched()).hasSameSizeAs(rows);
    }

    @Property(tries = 200)
    void other_capitals_quotes_spaces_and_full_stops_are_no_change(@ForAll("plans") List<Row> rows) {
        var retyped = rows.stream()
                .map(row -> row.titled(
                        "\u2022 \u201C" + row.title().toUpperCase(Locale.UK).replace(" ", "  ") + "\u201D."))
                .toList();

        assertThat(importedFrom(rows).compare(retyped).changes()).isEmpty();
    }

    @Property(tries = 200)
    void rows_in_any_order_are_no_change(@ForAll("plansOfDifferentActions") List<Row> rows) {
        var turned = new ArrayList<>(rows.reversed());
        var moved = IntStream.range(0, turned.size())
                .mapToObj(number -> turned.get(number).at(100 + number))
                .toList();

        assertThat(importedFrom(rows).compare(moved).changes()).isEmpty();
    }

    @Provide
    Arbitrary<List<Row>> plans() {
        return row().list().ofMinSize(1).ofMaxSize(12).map(SameEditionTest::numbered);
    }

    @Provide
    Arbitrary<List<Row>> plansOfDifferentActions() {
        return row().list()
                .uniqueElements(row -> row.title().toLowerCase(Locale.UK))
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(SameEditionTest::numbered);
    }

    private static List<Row> numbered(List<Row> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(number -> rows.get(number).at(number + 2))
                .toList();
    }

    private static Arbitrary<Row> row() {
        return Combinators.combine(
                        title(), Arbitraries.of("HC", "RM", "", "Dr Patel", "All staff"), due(), status(), confidence())
                .as((title, owner, due, status, confidence) ->
                        Row.of(1, title).owned(owner, meant(owner)).due(due).is(status, confidence, status.key()));
    }

    private static String meant(String owner) {
        return owner.equals("HC") ? "Head cook" : owner.equals("RM") ? "Registered manager" : owner;
    }

    private static Arbitrary<String> title() {
        var words = Arbitraries.of(
                "check",
                "the",
                "fridges",
                "audit",
                "charts",
                "weekly",
                "falls",
                "night",
                "staff",
                "mats",
                "12",
                "review",
                "care",
                "plans",
                "caf\u00E9");
        return words.list().ofMinSize(1).ofMaxSize(7).map(list -> String.join(" ", list));
    }

    private static Arbitrary<WrittenDate> due() {
        return Arbitraries.integers()
                .between(0, 400)
                .map(days -> days < 40
                        ? WrittenDate.undated(days < 20 ? "" : "ongoing")
                        : WrittenDate.day(
                                "day " + days, LocalDate.of(2026, 1, 1).plusDays(days)));
    }

    private static Arbitrary<Confidence> confidence() {
        return Arbitraries.of(Confidence.class);
    }

    private static Arbitrary<ActionState> status() {
        return Arbitraries.of(ActionState.class);
    }
}
