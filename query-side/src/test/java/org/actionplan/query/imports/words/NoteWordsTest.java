package org.actionplan.query.imports.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.actionplan.api.plan.Precision;
import org.actionplan.query.imports.reading.ReadNote;
import org.actionplan.query.imports.reading.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12/05/26 – Rota changed. | 2026-05-12 | 12/05/26 | Rota changed.",
                "12/05/2026: Rota changed. | 2026-05-12 | 12/05/2026 | Rota changed.",
                "12/05/2026 Rota changed. | 2026-05-12 | 12/05/2026 | Rota changed.",
                "12.05.26 - JB - Rota changed. | 2026-05-12 | 12.05.26 | JB - Rota changed.",
                "May 2026: Rota changed. | 2026-05-01 | May 2026 | Rota changed.",
                "[14 May] Rota changed. | 2025-05-14 | 14 May | Rota changed.",
                "[14 March] Rota changed. | 2026-03-14 | 14 March | Rota changed.",
                "(14 March 2026) Rota changed. | 2026-03-14 | 14 March 2026 | Rota changed.",
                "14 March - Rota changed. | 2026-03-14 | 14 March | Rota changed.",
                "Update 14/03/2026: Rota changed. | 2026-03-14 | 14/03/2026 | Rota changed.",
                "As at 14 March 2026: Rota changed. | 2026-03-14 | 14 March 2026 | Rota changed.",
                "• 14 March 2026: Rota changed. | 2026-03-14 | 14 March 2026 | Rota changed.",
                "Rota changed. (14/03/26) | 2026-03-14 | 14/03/26 | Rota changed.",
                "Rota changed [14 March 2026] | 2026-03-14 | 14 March 2026 | Rota changed",
                "Rota changed (May 2026). | 2026-05-01 | May 2026 | Rota changed",
                "Q1 2025/26 - Rota changed. | 2025-04-01 | Q1 2025/26 | Rota changed.",
                "w/c 9 March 2026: Rota changed. | 2026-03-09 | w/c 9 March 2026 | Rota changed.",
                "March 26: Rota changed. | 2026-03-01 | March 26 | Rota changed."
            })
    void a_note_is_marked_by_a_date_before_or_behind_it(String text, String first, String marker, String note) {
        NotesRead read = NoteWords.read(text, new DateContext(null, LocalDate.of(2026, 4, 17)));
        assertThat(texts(read)).containsExactly(note);
        assertThat(days(read)).containsExactly(first);
        assertThat(read.notes().getFirst().when().text()).isEqualTo(marker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Delivered in full. Checked at four mealtimes.",
                "All 11 mattresses labelled; four weeks of night sheets seen.",
                "31 of 44 signed off",
                "22 of 27 have attended; night staff still to book.",
                "Dentist came on 22 July",
                "Second survey closes on 6 November",
                "81% in September",
                "May need another visit.",
                "March past the office.",
                "12 May was too early for the family.",
                "Checked in all twelve rooms on 14 May 2026.",
                "One of the 14 done by 22 January 2026; more to come.",
                "See 2.10 and 3.16(b)",
                "Room 12: curtain torn.",
                "10.30: breakfast trial",
                "38/49 booked",
                "2 of 5: late"
            })
    void a_date_within_a_sentence_marks_no_note(String text) {
        assertThat(read(text).notes()).isEmpty();
    }

    @Test
    void lines_under_a_date_belong_to_it() {
        NotesRead read = read("""
            12/01/26
            Met the pharmacist.
            Form agreed.
            09/02/26:
            Trial on the first floor.
            - two errors found
            and put right\
            """);
        assertThat(texts(read))
                .containsExactly(
                        "Met the pharmacist.\nForm agreed.",
                        "Trial on the first floor.\n- two errors found\nand put right");
        assertThat(codes(read)).isEmpty();
    }

    @Test
    void a_line_before_the_first_date_is_a_note_without_one() {
        NotesRead read = read("""
            Waiting for the landlord.
            12/01/26: Rang him.
            09/02/26: Rang him again.\
            """);
        assertThat(texts(read)).containsExactly("Rang him.", "Rang him again.", "Waiting for the landlord.");
        assertThat(codes(read)).containsExactly("note_undated");
    }

    @Test
    void notes_of_days_on_one_line_are_parted() {
        NotesRead read = read("12/01/26: Rang him. 09/02/26: Rang him again. 10/03/26 - He came.");
        assertThat(texts(read)).containsExactly("Rang him.", "Rang him again.", "He came.");
        assertThat(codes(read)).containsExactly("notes_run_together");
        NotesRead behind = read("Rang him. (12/01/26) Rang him again. (09/02/26) He came. (10/03/26)");
        assertThat(texts(behind)).containsExactly("Rang him.", "Rang him again.", "He came.");
    }

    @Test
    void a_marker_without_a_year_and_nothing_to_tell_it_by_keeps_its_words() {
        NotesRead read = NoteWords.read("14 May: Rota changed.", DateContext.NONE);
        assertThat(read.notes()).singleElement().satisfies(note -> {
            assertThat(note.text()).isEqualTo("Rota changed.");
            assertThat(note.when().text()).isEqualTo("14 May");
            assertThat(note.when().first()).isNull();
        });
        assertThat(codes(read)).containsExactly("note_undated");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Target date moved from Q3 to June 2026. | June 2026",
                "Deadline extended to 30 June 2026 | 30 June 2026",
                "Date has been revised to 30/06/2026. | 30/06/2026",
                "Now due 30 June 2026 | 30 June 2026",
                "New target date: 30 June 2026 | 30 June 2026",
                "New date is June 2026 | June 2026",
                "Put back until July 2026. | July 2026",
                "Slipped to the end of July 2026 | July 2026",
                "Completion date changed to end of July 2026 | July 2026",
                "Due date moved to April 2026, then moved to July 2026 | July 2026",
                "Now expected by 30/09/2026 | 30/09/2026"
            })
    void a_moved_date_is_offered(String text, String offered) {
        NotesRead read = read(text);
        assertThat(read.offeredDue()).isNotNull();
        assertThat(read.offeredDue().text()).isEqualTo(offered);
        assertThat(codes(read)).containsExactly("date_moved_in_note");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One person moved on 4 August 2026.",
                "Three people moved to flats in June 2026.",
                "Put back until the involvement worker is full time.",
                "Six carried to April and May 2026.",
                "Meeting held to June 2026 plan.",
                "Due date is 30 June 2026."
            })
    void other_moves_are_no_new_date(String text) {
        assertThat(read(text).offeredDue()).isNull();
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
