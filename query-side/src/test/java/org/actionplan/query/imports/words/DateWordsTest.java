package org.actionplan.query.imports.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.actionplan.api.plan.Precision;
import org.actionplan.query.imports.reading.Warning;
import org.actionplan.query.imports.source.Cell;
import org.actionplan.query.imports.words.DateRead.Order;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {

    private static final DateContext JANUARY_2026 = new DateContext(null, LocalDate.of(2026, 1, 12));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25th September 2015 | 2015-09-25",
                "26th October 2009 | 2009-10-26",
                "12 June 2014 | 2014-06-12",
                "30th April 2026 | 2026-04-30",
                "30 April, 2026 | 2026-04-30",
                "1st of May 2026 | 2026-05-01",
                "the 3rd May 2026 | 2026-05-03",
                "Friday 30 January 2026 | 2026-01-30",
                "Fri, 30th Jan. 2026 | 2026-01-30",
                "30-Apr-2026 | 2026-04-30",
                "30.Apr.2026 | 2026-04-30",
                "30Apr2026 | 2026-04-30",
                "30/Apr/2026 | 2026-04-30",
                "April 30, 2026 | 2026-04-30",
                "April 30th 2026 | 2026-04-30",
                "30/04/2026 | 2026-04-30",
                "30 / 04 / 2026 | 2026-04-30",
                "30.04.2026 | 2026-04-30",
                "30-04-2026 | 2026-04-30",
                "2026-04-30 | 2026-04-30",
                "2026-04-30T00:00:00 | 2026-04-30",
                "2026-04-30 00:00:00 | 2026-04-30",
                "30/04/2026 12:00 | 2026-04-30",
                "by 30 June 2026 at the latest | 2026-06-30",
                "First visit by 11 September 2026 | 2026-09-11",
                "no later than 30/06/2026 | 2026-06-30",
                "Target: 30/06/2026 | 2026-06-30",
                "Before 30 June 2026 (board meeting) | 2026-06-30",
                "30\u00a0April\u00a02026 | 2026-04-30",
                "30 Sept 2026 | 2026-09-30",
                "30 sep 2026 | 2026-09-30",
                "31 March 2026 (Q4) | 2026-03-31",
                "29/02/2028 | 2028-02-29"
            })
    void a_day_is_read_however_it_is_written(String text, LocalDate day) {
        DateRead read = read(text);
        assertThat(read.date().precision()).isEqualTo(Precision.DAY);
        assertThat(read.date().first()).isEqualTo(day);
        assertThat(read.date().last()).isEqualTo(day);
        assertThat(read.date().text()).isEqualTo(text);
        assertThat(codes(read)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30/4/26 | DAY | 2026-04-30 | 2026-04-30",
                "15.4.26 | DAY | 2026-04-15 | 2026-04-15",
                "30-Apr-26 | DAY | 2026-04-30 | 2026-04-30",
                "30 Apr '26 | DAY | 2026-04-30 | 2026-04-30",
                "30th April 26 | DAY | 2026-04-30 | 2026-04-30",
                "26 Sept 26 | DAY | 2026-09-26 | 2026-09-26",
                "Sept 26 | MONTH | 2026-09-01 | 2026-09-30",
                "March 27 | MONTH | 2027-03-01 | 2027-03-31",
                "Apr-26 | MONTH | 2026-04-01 | 2026-04-30",
                "March 06 | MONTH | 2006-03-01 | 2006-03-31",
                "April '27 | MONTH | 2027-04-01 | 2027-04-30",
                "by end Mar 27 | MONTH | 2027-03-01 | 2027-03-31",
                "Spring 27 | SEASON | 2027-03-01 | 2027-05-31",
                "26/27 | YEAR | 2026-04-01 | 2027-03-31",
                "04/26 | MONTH | 2026-04-01 | 2026-04-30"
            })
    void a_year_of_two_digits_is_read_and_told(String text, Precision precision, LocalDate first, LocalDate last) {
        DateRead read = read(text);
        assertThat(read.date().precision()).isEqualTo(precision);
        assertThat(read.date().first()).isEqualTo(first);
        assertThat(read.date().last()).isEqualTo(last);
        assertThat(codes(read)).containsExactly("two_digit_year");
        assertThat(read.warnings().getFirst().words()).contains(String.valueOf(first.getYear()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sept 2014 | MONTH | 2014-09-01 | 2014-09-30",
                "April 2013 | MONTH | 2013-04-01 | 2013-04-30",
                "September, 2026 | MONTH | 2026-09-01 | 2026-09-30",
                "End of May 2026 | MONTH | 2026-05-01 | 2026-05-31",
                "mid June 2026 | MONTH | 2026-06-01 | 2026-06-30",
                "mid-June 2026 | MONTH | 2026-06-01 | 2026-06-30",
                "beginning of July 2026 | MONTH | 2026-07-01 | 2026-07-31",
                "cabinet by end of September 2026 | MONTH | 2026-09-01 | 2026-09-30",
                "04/2026 | MONTH | 2026-04-01 | 2026-04-30",
                "2026-04 | MONTH | 2026-04-01 | 2026-04-30",
                "FEBRUARY 2028 | MONTH | 2028-02-01 | 2028-02-29",
                "w/c 15 June 2026 | WEEK | 2026-06-15 | 2026-06-21",
                "W/C Monday 15th June 2026 | WEEK | 2026-06-15 | 2026-06-21",
                "week commencing 15/06/2026 | WEEK | 2026-06-15 | 2026-06-21",
                "week ending 21 June 2026 | WEEK | 2026-06-15 | 2026-06-21",
                "w/e 21/06/2026 | WEEK | 2026-06-15 | 2026-06-21",
                "Q1 2014/15 | QUARTER | 2014-04-01 | 2014-06-30",
                "Q4 2025/26 | QUARTER | 2026-01-01 | 2026-03-31",
                "end of Q3 2026-27 | QUARTER | 2026-10-01 | 2026-12-31",
                "Q3 2026/2027 | QUARTER | 2026-10-01 | 2026-12-31",
                "Qtr 2, 2026/27 | QUARTER | 2026-07-01 | 2026-09-30",
                "Quarter 2 of 2026/27 | QUARTER | 2026-07-01 | 2026-09-30",
                "2026/27 Q3 | QUARTER | 2026-10-01 | 2026-12-31",
                "3rd quarter 2026/27 | QUARTER | 2026-10-01 | 2026-12-31",
                "Spring 2027 | SEASON | 2027-03-01 | 2027-05-31",
                "By summer 2026 | SEASON | 2026-06-01 | 2026-08-31",
                "Autumn 2026 | SEASON | 2026-09-01 | 2026-11-30",
                "Winter 2026/27 | SEASON | 2026-12-01 | 2027-02-28",
                "winter 2027 | SEASON | 2027-12-01 | 2028-02-29",
                "2026/27 | YEAR | 2026-04-01 | 2027-03-31",
                "by end of 2026/27 | YEAR | 2026-04-01 | 2027-03-31",
                "2026-2027 | YEAR | 2026-04-01 | 2027-03-31",
                "FY 2026/27 | YEAR | 2026-04-01 | 2027-03-31",
                "2026 | YEAR | 2026-01-01 | 2026-12-31",
                "by the end of 2026 | YEAR | 2026-01-01 | 2026-12-31",
                "during 2027 | YEAR | 2027-01-01 | 2027-12-31"
            })
    void what_is_known_to_the_week_month_quarter_season_or_year_is_known_no_better(
            String text, Precision precision, LocalDate first, LocalDate last) {
        DateRead read = read(text);
        assertThat(read.date().precision()).isEqualTo(precision);
        assertThat(read.date().first()).isEqualTo(first);
        assertThat(read.date().last()).isEqualTo(last);
        assertThat(codes(read)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ongoing",
                "on-going",
                "Ongoing",
                "ongoing - look at monthly",
                "continuous",
                "Immediate",
                "Immediately",
                "ASAP",
                "As soon as possible",
                "TBC",
                "tbc.",
                "maintained",
                "Twice a year",
                "Monthly",
                "Weekly on Mondays",
                "Every quarter",
                "N/A",
                "2.10",
                "2.1",
                "3.16(b)",
                "3.4 & 3.7",
                "38 of 49",
                "12",
                "12/13 done",
                "24/7",
                "1.04",
                "46101",
                "£640",
                "90%",
                "6.45 am",
                "10.30",
                "Room 12",
                "within 3 months",
                "3 months from inspection",
                "6 weeks",
                "after the next inspection",
                "Reg 18 (2009)",
                "version 2.1.3",
                "may be later",
                "next board meeting",
                "2 Oct",
                "March",
                "Q5 2026/27",
                "020 7946 0018",
                "S17-2026-0042",
                "Flat 3/12 High Street",
                "within 3 months of 1 April 2026",
                "2 weeks from 1 May 2026"
            })
    void words_and_figures_that_name_no_day_become_none(String text) {
        DateRead read = DateWords.read(text, DateContext.NONE);
        assertThat(read.date().precision()).isEqualTo(Precision.NONE);
        assertThat(read.date().first()).isNull();
        assertThat(read.date().last()).isNull();
        assertThat(read.date().text()).isEqualTo(text);
        assertThat(codes(read)).hasSize(1).containsAnyOf("not_a_date", "no_year", "quarter_unclear");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "–", "?", "..."})
    void an_empty_cell_is_no_date_and_nothing_to_warn_of(String text) {
        DateRead read = read(text);
        assertThat(read.date().first()).isNull();
        assertThat(codes(read)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Completed",
                "COMPLETE",
                "Done",
                "done.",
                "Achieved",
                "Delivered",
                "closed",
                "In place",
                "Now in place",
                "On track",
                "Overdue",
                "Not started",
                "In progress",
                "Completed and embedded",
                "Complete - ongoing",
                "Action completed",
                "Completed on time"
            })
    void a_status_in_the_place_of_a_date_is_told(String text) {
        DateRead read = read(text);
        assertThat(read.date().precision()).isEqualTo(Precision.NONE);
        assertThat(codes(read)).containsExactly("status_in_date_cell");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Completed 12/05/2026 | 2026-05-12",
                "Done 17 August 2026 | 2026-08-17",
                "Complete (12 May 2026) | 2026-05-12",
                "Completed - 12 May 2026 | 2026-05-12",
                "Completed on 12th May 2026 | 2026-05-12",
                "Achieved: May 2026 | 2026-05-01"
            })
    void a_day_on_which_it_was_done_is_no_due_date(String text, LocalDate first) {
        DateRead read = read(text);
        assertThat(read.date().precision()).isEqualTo(Precision.NONE);
        assertThat(read.done()).isNotNull();
        assertThat(read.done().first()).isEqualTo(first);
        assertThat(codes(read)).containsExactly("status_in_date_cell");
    }

    @ParameterizedTest
    @ValueSource(strings = {"30/06/2026 - completed", "30/06/2026 (done)", "30 June 2026. Completed"})
    void a_due_date_stays_one_when_the_cell_adds_that_it_is_done(String text) {
        DateRead read = read(text);
        assertThat(read.date().first()).isEqualTo("2026-06-30");
        assertThat(codes(read)).containsExactly("status_in_date_cell");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To be completed by 30 June 2026",
                "Complete by 30 June 2026",
                "not complete by 30 June 2026",
                "to complete by 30/06/2026"
            })
    void a_day_by_which_it_shall_be_done_is_a_due_date(String text) {
        DateRead read = read(text);
        assertThat(read.date().first()).isEqualTo("2026-06-30");
        assertThat(read.done()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "From April 2026 | 2026-04-01",
                "from 1 April 2026 | 2026-04-01",
                "Starting April 2026 | 2026-04-01",
                "Start date 01/04/2026 | 2026-04-01",
                "Commencing April 2026 | 2026-04-01",
                "To commence in April 2026 | 2026-04-01",
                "w.e.f. 01/04/2026 | 2026-04-01",
                "With effect from 1 April 2026 | 2026-04-01",
                "Ongoing from April 2026 | 2026-04-01",
                "From end of April 2026 | 2026-04-01"
            })
    void a_beginning_is_no_due_date(String text, LocalDate first) {
        DateRead read = read(text);
        assertThat(read.date().precision()).isEqualTo(Precision.NONE);
        assertThat(read.start()).isNotNull();
        assertThat(read.start().first()).isEqualTo(first);
        assertThat(codes(read)).containsExactly("start_not_due");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13/04/2026 then monthly | 2026-04-13",
                "July 2026 then yearly | 2026-07-01",
                "quarterly from April 2026 | 2026-04-01",
                "Monthly, starting 1 May 2026 | 2026-05-01",
                "30 June 2026 and every six months after | 2026-06-30",
                "April 2026 and ongoing | 2026-04-01",
                "Ongoing, review June 2026 | 2026-06-01",
                "1st of each month from 1 May 2026 | 2026-05-01",
                "First audit 5 May 2026, weekly thereafter | 2026-05-05"
            })
    void a_repeat_keeps_its_first_date_as_the_due_date(String text, LocalDate first) {
        DateRead read = read(text);
        assertThat(read.date().first()).isEqualTo(first);
        assertThat(codes(read)).containsExactly("repeats");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "June and December 2026 | 2026-06-30",
                "30/06/2026 and 31/12/2026 | 2026-06-30",
                "20th and 21st January 2026 | 2026-01-20",
                "March, June, September and December 2026 | 2026-03-31",
                "31/03/2026 (draft), 30/06/2026 (final) | 2026-03-31",
                "31/03/2026 extended to 30/06/2026 | 2026-06-30",
                "31/03/2026, now 30/06/2026 | 2026-06-30",
                "31/03/2026 → 30/06/2026 | 2026-06-30",
                "30/06/2026 (was 31/03/2026) | 2026-06-30",
                "30/06/2026 (revised from 31/03/2026) | 2026-06-30",
                "Q1 and Q2 2026/27 | 2026-06-30",
                "Summer/Autumn 2026 | 2026-08-31"
            })
    void of_two_dates_the_first_counts_unless_the_words_say_that_it_moved(String text, LocalDate last) {
        DateRead read = read(text);
        assertThat(read.date().last()).isEqualTo(last);
        assertThat(codes(read)).containsExactly("two_dates_in_cell");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "April to June 2026 | 2026-04-01 | 2026-06-30",
                "April - June 2026 | 2026-04-01 | 2026-06-30",
                "From 1 April 2026 to 30 June 2026 | 2026-04-01 | 2026-06-30",
                "01/04/2026 - 30/06/2026 | 2026-04-01 | 2026-06-30",
                "between April and June 2026 | 2026-04-01 | 2026-06-30"
            })
    void a_span_begins_with_its_first_date_and_is_due_with_its_last(String text, LocalDate start, LocalDate due) {
        DateRead read = read(text);
        assertThat(read.start()).isNotNull();
        assertThat(read.start().first()).isEqualTo(start);
        assertThat(read.date().last()).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/11/2026",
                "31 November 2026",
                "30 Feb 2026",
                "29/02/2026",
                "31.6.2026",
                "32/01/2026",
                "45 May 2026",
                "13/13/2026",
                "0/4/2026",
                "2026-02-30",
                "31 November",
                "4.13.2026"
            })
    void a_day_that_does_not_exist_is_not_moved_to_one_that_does(String text) {
        DateRead read = read(text);
        assertThat(read.date().precision()).isEqualTo(Precision.NONE);
        assertThat(codes(read)).containsExactly("impossible_date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 April 1998", "30/04/1999", "April 1987", "2199", "1995/96", "01/04/98"})
    void years_that_no_plan_speaks_of_are_told(String text) {
        DateRead read = read(text);
        assertThat(read.date().first()).isNull();
        assertThat(codes(read)).containsExactly("impossible_date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q3 2026", "Q3", "by end of Q3", "Quarter 3", "Q3 26"})
    void a_quarter_without_a_financial_year_is_asked_about(String text) {
        DateRead read = read(text);
        assertThat(read.date().precision()).isEqualTo(Precision.NONE);
        assertThat(codes(read)).containsExactly("quarter_unclear");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "27 March | 2026-03-27 | 2026-03-27",
                "by 31 March | 2026-03-31 | 2026-03-31",
                "27th of March | 2026-03-27 | 2026-03-27",
                "March 27th | 2026-03-27 | 2026-03-27",
                "1 September | 2026-09-01 | 2026-09-01",
                "20 November | 2025-11-20 | 2025-11-20",
                "30/4 | 2026-04-30 | 2026-04-30",
                "March | 2026-03-01 | 2026-03-31",
                "by the end of May | 2026-05-01 | 2026-05-31",
                "March 31 | 2026-03-31 | 2026-03-31"
            })
    void a_missing_year_is_understood_from_the_day_the_file_describes_and_told(
            String text, LocalDate first, LocalDate last) {
        DateRead read = read(text);
        assertThat(read.date().first()).isEqualTo(first);
        assertThat(read.date().last()).isEqualTo(last);
        assertThat(codes(read)).containsExactly("no_year");
    }

    @Test
    void without_anything_to_tell_the_year_by_there_is_no_date() {
        DateRead read = DateWords.read("27 March", DateContext.NONE);
        assertThat(read.date().first()).isNull();
        assertThat(codes(read)).containsExactly("no_year");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "03/04/2026 | null | 2026-04-03 | EITHER",
                "03/04/2026 | false | 2026-04-03 | EITHER",
                "03/04/2026 | true | 2026-03-04 | EITHER",
                "13/04/2026 | null | 2026-04-13 | DAY_FIRST",
                "13/04/2026 | true | 2026-04-13 | DAY_FIRST",
                "04/13/2026 | null | 2026-04-13 | MONTH_FIRST",
                "04/13/2026 | true | 2026-04-13 | MONTH_FIRST",
                "04/04/2026 | null | 2026-04-04 | NOT_SHOWN",
                "3 April 2026 | null | 2026-04-03 | NOT_SHOWN",
                "3.4.2026 | null | 2026-04-03 | NOT_SHOWN"
            })
    void day_and_month_stand_the_english_way_unless_the_file_is_said_to_be_otherwise(
            String text, @Nullable Boolean monthFirst, LocalDate day, Order order) {
        DateRead read = DateWords.read(text, new DateContext(monthFirst, null));
        assertThat(read.date().first()).isEqualTo(day);
        assertThat(read.order()).isEqualTo(order);
    }

    @Test
    void a_date_that_can_only_have_its_month_first_is_told() {
        assertThat(codes(read("04/13/2026"))).containsExactly("month_first");
        assertThat(codes(DateWords.read("04/13/2026", new DateContext(true, null))))
                .isEmpty();
    }

    @Test
    void a_stored_date_wins_over_how_it_is_shown_and_is_known_as_well_as_it_is_shown() {
        LocalDate july = LocalDate.of(2026, 7, 1);
        DateRead shownToTheMonth = DateWords.read(stored("Jul-26", july, Precision.MONTH), DateContext.NONE);
        assertThat(shownToTheMonth.date().precision()).isEqualTo(Precision.MONTH);
        assertThat(shownToTheMonth.date().last()).isEqualTo("2026-07-31");
        assertThat(shownToTheMonth.date().text()).isEqualTo("Jul-26");
        assertThat(codes(shownToTheMonth)).isEmpty();
        DateRead american = DateWords.read(stored("7/1/26", july, Precision.DAY), DateContext.NONE);
        assertThat(american.date().first()).isEqualTo(july);
        assertThat(american.order()).isEqualTo(Order.NOT_SHOWN);
    }

    @Test
    void a_year_typed_into_a_cell_made_for_dates_is_told() {
        DateRead read =
                DateWords.read(stored("18/07/1905", LocalDate.of(1905, 7, 18), Precision.DAY), DateContext.NONE);
        assertThat(read.date().first()).isNull();
        assertThat(read.warnings().getFirst().words()).contains("2026 was typed");
    }

    @Test
    void a_warning_says_what_was_found_and_what_holds() {
        assertThat(read("Sept 26").warnings().getFirst().words())
                .isEqualTo("“Sept 26” has a year of two digits. It is read as September 2026.");
        assertThat(read("31/11/2026").warnings().getFirst().words())
                .isEqualTo("There is no such day as “31/11/2026”. There is no due date until you give one.");
        assertThat(read("46101").warnings().getFirst().words()).contains("20 March 2026");
        assertThat(read("Completed").about("completed").warnings().getFirst().about())
                .isEqualTo("completed");
    }

    private static Cell stored(String shown, LocalDate day, Precision precision) {
        return new Cell(4, shown, null, day, precision, false, 1);
    }

    private static DateRead read(String text) {
        return DateWords.read(text, JANUARY_2026);
    }

    private static List<String> codes(DateRead read) {
        return read.warnings().stream().map(Warning::code).toList();
    }
}
