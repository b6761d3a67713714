package org.actionplan.query.imports.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.actionplan.api.plan.Precision;
import org.actionplan.query.imports.reading.ReadNote;
import org.actionplan.query.imports.reading.Warning;
import org.junit.jupiter.api.Test;

class NoteWordsTest {

    private static final DateContext APRIL_2026 = new DateContext(null, LocalDate.of(2026, 4, 17));

    @Test
    void four_notes_of_four_quarters_are_four_dated_notes() {
        NotesRead read = read("""
            Q1 2025/26: Asked all 52 people which form they like. 11 plans changed.
            Q2 2025/26: 27 plans changed.
            Q3 2025/26: 44 plans changed; two people asked for film.
            Q4 2025/26: 52 of 52. Films shown at the tenants' meeting.\
            """);
        assertThat(texts(read))
                .containsExactly(
                        "Asked all 52 people which form they like. 11 plans changed.",
                        "27 plans changed.",
                        "44 plans changed; two people asked for film.",
                        "52 of 52. Films shown at the tenants' meeting.");
        assertThat(read.notes().getFirst().when().text()).isEqualTo("Q1 2025/26");
        assertThat(read.notes().getFirst().when().precision()).isEqualTo(Precision.QUARTER);
        assertThat(days(read)).containsExactly("2025-04-01", "2025-07-01", "2025-10-01", "2026-01-01");
        assertThat(codes(read)).isEmpty();
    }

    @Test
    void a_quarter_in_brackets_behind_a_note_marks_it() {
        NotesRead read = read("""
            Five tenants trained as interviewers. (Q1 2025/26)
            Tenant on 12 of 12 panels. (Q2 2025/26)
            Tenant on 7 of 7 panels. (Q3 2025/26)
            Tenant on 9 of 9 panels; pay for interviewers agreed. (Q4 2025/26)\
            """);
        assertThat(texts(read)).startsWith("Five tenants trained as interviewers.", "Tenant on 12 of 12 panels.");
        assertThat(days(read)).containsExactly("2025-04-01", "2025-07-01", "2025-10-01", "2026-01-01");
        assertThat(codes(read)).isEmpty();
    }

    @Test
    void notes_with_the_newest_first_come_oldest_first_and_say_so() {
        NotesRead read = read("""
            Q4 2025/26: 4.1%. Held for three months.
            Q3 2025/26: 4.8%. Target met in December.
            Q2 2025/26: 9%. Three people started.
            Q1 2025/26: 16%. Advert out.\
            """);
        assertThat(texts(read)).startsWith("16%. Advert out.", "9%. Three people started.");
        assertThat(codes(read)).containsExactly("note_out_of_order");
    }

    @Test
    void notes_run_together_on_one_line_are_parted_and_a_moved_date_is_offered() {
        NotesRead read = read(
                "Q1 2025/26: Specialist appointed. Q2 2025/26: Four plans drafted. Q3 2025/26: Six done; three wait for"
                        + " assessment. Target date moved from Q3 to June 2026. Q4 2025/26: Eight of nine.");
        assertThat(texts(read))
                .containsExactly(
                        "Specialist appointed.",
                        "Four plans drafted.",
                        "Six done; three wait for assessment. Target date moved from Q3 to June 2026.",
                        "Eight of nine.");
        assertThat(read.offeredDue().text()).isEqualTo("June 2026");
        assertThat(read.offeredDue().last()).isEqualTo("2026-06-30");
        assertThat(codes(read)).containsExactly("notes_run_together", "date_moved_in_note");
        assertThat(read.warnings().getLast().text()).isEqualTo("Target date moved from Q3 to June 2026.");
    }

    @Test
    void a_quarter_without_a_note_is_told_and_not_made_up() {
        NotesRead read = read("""
            Q1 2025/26: 20 checked.
            Q2 2025/26: 20 checked, two small errors put right.
            Q4 2025/26: 23 checked, none wrong.\
            """);
        assertThat(read.notes()).hasSize(3);
        assertThat(read.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("note_missing");
            assertThat(warning.text()).isEqualTo("Q3 2025/26");
        });
    }

    @Test
    void a_last_line_without_a_date_is_a_note_without_a_date() {
        NotesRead read = read("""
            Q1 2025/26: All three have seen flats.
            Q2 2025/26: One person moved on 4 August.
            Q3 2025/26: Second person moved on 28 November.
            Q4 2025/26: Third flat fell through in February. Search started again.
            Needs a decision about the deposit.\
            """);
        assertThat(read.notes()).hasSize(5);
        assertThat(read.notes().getLast().text()).isEqualTo("Needs a decision about the deposit.");
        assertThat(read.notes().getLast().when().first()).isNull();
        assertThat(read.offeredDue()).isNull();
        assertThat(codes(read)).containsExactly("note_undated");
    }

    static NotesRead read(String text) {
        return NoteWords.read(text, APRIL_2026);
    }

    static List<String> texts(NotesRead read) {
        return read.notes().stream().map(ReadNote::text).toList();
    }

    static List<String> days(NotesRead read) {
        return read.notes().stream()
                .map(note -> String.valueOf(note.when().first()))
                .toList();
    }

    static List<String> codes(NotesRead read) {
        return read.warnings().stream().map(Warning::code).toList();
    }
}
