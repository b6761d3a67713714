package org.actionplan.query.imports.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.actionplan.api.form.Limits;
import org.actionplan.api.form.PlanDay;
import org.actionplan.api.plan.Precision;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.imports.reading.Warning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a cell, reading it ends soon, fails never, and names no day that a plan cannot speak of. */
class AnyTextTest {

    private static final OwnerLegend LEGEND = new OwnerLegend(
            Map.of("RM", "Registered manager", "SL", "Senior lead on shift"),
            Map.of("Marian Fenhollow", "Registered manager"),
            Set.of("Head of Commissioning"));
    private static final DateContext APRIL_2026 = new DateContext(null, LocalDate.of(2026, 4, 17));
    private static final Duration SOON = Duration.ofSeconds(3);

    @Property(tries = 400)
    void any_text_is_read(@ForAll("cells") String text) {
        readEverything(text);
    }

    /** Pieces of real cells in any order, which is where odd readings hide. */
    @Provide
    Arbitrary<String> cells() {
        Arbitrary<String> pieces = Arbitraries.of(
                        "30",
                        "4",
                        "26",
                        "2026",
                        "31",
                        "/",
                        "-",
                        ".",
                        " ",
                        ", ",
                        "; ",
                        "\n",
                        ":",
                        "(",
                        ")",
                        "[",
                        "]",
                        "–",
                        "•",
                        "1. ",
                        "a) ",
                        "March",
                        "may ",
                        "Sept ",
                        "Q3 ",
                        "2026/27",
                        "w/c ",
                        "end of ",
                        "from ",
                        "by ",
                        "then monthly",
                        "Done ",
                        "completed ",
                        "RM",
                        "NI",
                        "HoC",
                        " and ",
                        " & ",
                        "/",
                        "All staff",
                        "Head of ",
                        "Manager",
                        "Marian",
                        "supported by ",
                        "to approve",
                        "Lead: ",
                        "(lead)",
                        "Evidence: ",
                        "We want ",
                        "Target date moved to ",
                        "spring ",
                        "winter ",
                        "winter 2100",
                        "99",
                        "00",
                        "2100",
                        "1999",
                        "0/0/0000",
                        "29 Feb ",
                        "31/11/2026",
                        "not ",
                        "on track",
                        "\u00a0",
                        "\u200b",
                        "£",
                        "%",
                        "🙂",
                        "İ")
                .list()
                .ofMaxSize(60)
                .map(list -> String.join("", list));
        return Arbitraries.oneOf(
                pieces,
                Arbitraries.strings().ofMaxLength(5_000),
                Arbitraries.strings().ascii().ofMaxLength(300));
    }

    @ParameterizedTest
    @MethodSource("long_texts")
    void a_long_text_is_read_soon(String text) {
        assertTimeout(SOON, () -> readEverything(text));
    }

    static Stream<String> long_texts() {
        return Stream.of(
                        " ",
                        "\n",
                        "1",
                        "a",
                        "A",
                        "/",
                        "-",
                        ".",
                        ",",
                        ";",
                        "(",
                        ")",
                        "[",
                        ":",
                        "•",
                        "1 ",
                        "1/",
                        "1.",
                        "1, ",
                        "30/4/26 ",
                        "1 May ",
                        "May ",
                        "May, ",
                        "May and ",
                        "1 and ",
                        "1st of ",
                        "Q1 ",
                        "2026",
                        "2026/",
                        "2026/27 ",
                        "Q1 2025/26: x. ",
                        "(1) ",
                        "(1, ",
                        "a) ",
                        "1. A\n",
                        "• a\n",
                        "A, ",
                        "Aa ",
                        "Aa and ",
                        "RM/",
                        "RM, ",
                        "Manager and ",
                        "Head of ",
                        "Health and ",
                        "lead ",
                        "(lead) ",
                        "to approve ",
                        "supported by ",
                        "evidence: ",
                        "Evidence:\n",
                        "done ",
                        "(done ",
                        "not done ",
                        "not ",
                        "checked ",
                        "done checked ",
                        "date moved to ",
                        "due ",
                        "extended from ",
                        "w/c ",
                        "week ending ",
                        "from ",
                        "We want ",
                        "x:",
                        "x:\n",
                        "\u00a0",
                        "\u200b",
                        "'",
                        "\"",
                        "🙂",
                        "12/05/26 – ",
                        "[14 May] ",
                        "then ",
                        "every ",
                        "by the end of ",
                        " \n",
                        "\r\n \r\n")
                .map(piece -> piece.repeat(5_000 / piece.length()));
    }

    private static void readEverything(String text) {
        for (DateContext context :
                List.of(DateContext.NONE, APRIL_2026, new DateContext(true, LocalDate.of(2100, 12, 31)))) {
            DateRead date = DateWords.read(text, context);
            assertThat(date.date().text()).isEqualTo(text);
            assertInPlans(date.date());
            assertInPlans(date.start());
            assertInPlans(date.done());
            assertSpoken(date.warnings());
            NotesRead notes = NoteWords.read(text, context);
            notes.notes().forEach(note -> {
                assertInPlans(note.when());
                assertThat(note.text()).isNotBlank();
            });
            assertInPlans(notes.offeredDue());
            assertSpoken(notes.warnings());
            assertSpoken(SignOffWords.read(text, LEGEND, context).warnings());
        }
        OwnersRead owners = OwnerWords.read(text, LEGEND);
        assertThat(owners.owners().text()).isEqualTo(text);
        assertThat(owners.owners().accountable() == null
                        || owners.owners().named().isEmpty())
                .isTrue();
        assertThat(owners.owners().accountable() != null || isWarned(owners.warnings()))
                .isTrue();
        assertSpoken(owners.warnings());
        ActionRead action = ActionWords.read(text);
        assertThat(action.title()).hasSizeLessThanOrEqualTo(Limits.TITLE);
        assertThat(action.split().size()).isNotEqualTo(1);
        assertInPlans(action.done());
        assertSpoken(action.warnings());
        List<Item> items = ActionWords.items(text);
        assertThat(Paired.owners(text, items, LEGEND).keySet())
                .containsAll(items.stream().map(Item::number).toList());
        Paired.dates(text, items, APRIL_2026).values().forEach(date -> assertInPlans(date.date()));
        StatusWords.meaning(text);
        Colours.name(text);
    }

    /** Whoever has no one to answer is told so, with one of these. */
    private static boolean isWarned(List<Warning> warnings) {
        return warnings.stream().map(Warning::code).anyMatch(Set.of("no_owner", "two_owners", "group_owner")::contains)
                || warnings.size() == 1
                        && Set.of("unknown_owner_code", "first_name_only")
                                .contains(warnings.getFirst().code());
    }

    private static void assertInPlans(@Nullable WrittenDate date) {
        if (date == null) return;
        assertThat(date.first() == null).isEqualTo(date.last() == null);
        assertThat(date.precision() == Precision.NONE).isEqualTo(date.first() == null);
        if (date.first() == null) return;
        assertThat(date.first()).isBetween(PlanDay.FIRST, PlanDay.LAST).isBeforeOrEqualTo(date.last());
        assertThat(date.last()).isBeforeOrEqualTo(PlanDay.LAST);
    }

    private static void assertSpoken(List<Warning> warnings) {
        assertThat(warnings).allSatisfy(warning -> {
            assertThat(warning.code()).matches("[a-z_]+");
            assertThat(warning.words()).endsWith(".").hasSizeLessThan(1_000);
        });
    }
}
