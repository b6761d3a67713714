package org.actionplan.query.imports.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.actionplan.api.plan.Precision;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.imports.reading.Warning;
import org.actionplan.query.imports.source.Cell;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

/** Every cell of owners and dates in the five example files says what a careful person reads in it. */
class ExampleCellsTest {

    private static final Set<String> OWNER_CODES =
            Set.of("no_owner", "two_owners", "group_owner", "unknown_owner_code", "first_name_only");
    private static final Set<String> DATE_CODES = Set.of(
            "not_a_date",
            "status_in_date_cell",
            "repeats",
            "start_not_due",
            "two_dates_in_cell",
            "two_digit_year",
            "impossible_date");
    private static final Set<String> POSTS_OF_THE_COUNCIL = Set.of("Head of Commissioning", "Contracts Manager");

    @TestFactory
    Stream<DynamicTest> dates_of_the_example_files() {
        return actions(
                action -> (action.text("due").isEmpty() || action.text("where").startsWith("table"))
                        ? null
                        : dynamicTest(action.name("due"), () -> reads(action, "due")));
    }

    @TestFactory
    Stream<DynamicTest> owners_of_the_example_files() {
        return actions(action -> action.text("where").startsWith("table")
                ? null
                : dynamicTest(action.name("owners"), () -> names(action)));
    }

    private static void reads(Action action, String field) {
        Map<?, ?> due = (Map<?, ?>) action.cells().get(field);
        DateRead read = DateWords.read(action.cell(field), new DateContext(null, action.asOf()));
        assertThat(read.date().precision().name().toLowerCase()).isEqualTo(due.get("precision"));
        assertDays(read.date(), due);
        assertThat(codes(read.warnings())).containsExactlyElementsOf(action.codes(DATE_CODES, "due"));
        if (due.get("start") instanceof Map<?, ?> start) assertDays(read.start(), start);
    }

    private static void assertDays(WrittenDate date, Map<?, ?> days) {
        assertThat(date.first()).isEqualTo(day(days.get("first")));
        assertThat(date.last()).isEqualTo(day(days.get("last")));
    }

    private static LocalDate day(Object text) {
        return text == null ? null : LocalDate.parse((String) text);
    }

    private static void names(Action action) {
        Map<?, ?> owners = (Map<?, ?>) action.cells().get("owners");
        OwnersRead read = OwnerWords.read((String) owners.get("text"), action.legend());
        assertThat(read.owners().accountable()).isEqualTo(owners.get("accountable"));
        assertThat(read.owners().named()).isEqualTo(owners.get("named") == null ? List.of() : owners.get("named"));
        assertThat(read.owners().support())
                .isEqualTo(owners.get("support") == null ? List.of() : owners.get("support"));
        assertThat(codes(read.warnings())).containsExactlyElementsOf(action.codes(OWNER_CODES, "owners"));
        if (owners.get("suggest") instanceof String suggest)
            assertThat(suggest).startsWith(read.owners().suggest());
        if (owners.get("resolves_to") instanceof String to)
            assertThat(to).startsWith(read.owners().suggest());
    }

    private static List<String> codes(List<Warning> warnings) {
        return warnings.stream().map(Warning::code).toList();
    }

    private interface Case {
        DynamicTest of(Action action);
    }

    private static Stream<DynamicTest> actions(Case test) {
        return files().entrySet().stream()
                .flatMap(file -> ((Collection<?>) file.getValue().get("actions"))
                        .stream().map(cells -> new Action(file.getKey(), file.getValue(), (Map<?, ?>) cells)))
                .map(test::of)
                .filter(one -> one != null);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> files() {
        try (InputStream expected = ExampleCellsTest.class.getResourceAsStream("/import/EXPECTED.yaml")) {
            Map<String, Object> all = new Yaml().load(expected);
            return (Map<String, Map<String, Object>>) all.get("files");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private record Action(String file, Map<String, Object> about, Map<?, ?> cells) {

        String text(String field) {
            Object cell = cells.get(field);
            return cell instanceof Map<?, ?> map ? (String) map.get("text") : (String) cell;
        }

        String name(String field) {
            return file + ", " + text("where") + ": " + text(field);
        }

        /** The workbooks store the dates that they show as "Jul-26", and show no more of them than the month. */
        Cell cell(String field) {
            Map<?, ?> date = (Map<?, ?>) cells.get(field);
            Cell cell = Cell.of(0, (String) date.get("text"));
            return file.endsWith(".xlsx") && cell.text().matches("\\w{3}-26")
                    ? new Cell(0, cell.text(), null, day(date.get("first")), Precision.MONTH, false, 1)
                    : cell;
        }

        LocalDate asOf() {
            return LocalDate.parse((String) about.get("as_of"));
        }

        @SuppressWarnings("unchecked")
        OwnerLegend legend() {
            Map<String, String> codes = (Map<String, String>) about.getOrDefault("owner_key", Map.of());
            Map<String, String> plan = (Map<String, String>) about.get("plan");
            Map<String, String> names = plan.containsKey("registered_manager")
                    ? Map.of(
                            plan.get("registered_manager"),
                            "Registered manager",
                            plan.get("nominated_individual"),
                            "Nominated individual")
                    : Map.of();
            return new OwnerLegend(codes, names, POSTS_OF_THE_COUNCIL);
        }

        List<String> codes(Set<String> of, String field) {
            return ((Collection<?>) cells.get("warnings"))
                    .stream()
                            .map(warning -> (Map<?, ?>) warning)
                            .filter(warning -> field.equals(warning.get("about")))
                            .map(warning -> (String) warning.get("code"))
                            .filter(of::contains)
                            .toList();
        }
    }
}
