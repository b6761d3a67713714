package org.actionplan.query.page.history;

import static org.actionplan.query.plan.OakfieldHistory.withAudit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.actionplan.query.history.Past;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentChosenTest {

    /** Version 1 on 1 February 2026 at noon, version 2 a day later. */
    private static final Past PAST = Past.NONE.and(withAudit().events());

    private static final Instant NOW = Instant.parse("2026-07-01T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "22 April 2026, '', '', /plans/AMB26?at=2026-04-22",
        "2026-04-22, 09:30, '', /plans/AMB26?at=2026-04-22T08:30:59.999Z",
        "22/4/2026, 9.30, '', /plans/AMB26?at=2026-04-22T08:30:59.999Z",
        "1/2/2026, 12:00, '', /plans/AMB26?at=2026-02-01T12:00:59.999Z",
        "1/7/2026, '', '', /plans/AMB26?at=2026-07-01",
        "'', '', 2, /plans/AMB26?version=2"
    })
    void what_was_chosen_has_a_lasting_address(String day, String time, String version, String address) {
        assertThat(chosen(day, time, version).address(PAST)).isEqualTo(address);
    }

    @Test
    void without_a_choice_there_is_nothing_to_say() {
        var nothing = chosen("", "", "");

        assertThat(nothing.isWrong()).isFalse();
        assertThat(nothing.address(PAST)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "31 Febuary, '', 'Enter a real date, such as 31 3 2026.'",
        "31/1/2026, '', The plan did not exist yet at that moment.",
        "1/2/2026, 11:59, The plan did not exist yet at that moment.",
        "2/7/2026, '', This day has not come yet.",
        "'', 09:30, Choose the day that this time is on."
    })
    void a_day_that_cannot_be_shown_is_refused_in_words(String day, String time, String words) {
        var chosen = chosen(day, time, "");

        assertThat(chosen.day().problem()).isEqualTo(words);
        assertThat(chosen.day().text()).isEqualTo(day);
        assertThat(chosen.address(PAST)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"25:00", "noon", "9:5", "09:60"})
    void a_time_that_is_none_is_refused_in_words(String time) {
        var chosen = chosen("2026-04-22", time, "");

        assertThat(chosen.timeProblem()).isEqualTo("Enter a time of the day, such as 09:30.");
        assertThat(chosen.time()).isEqualTo(time);
        assertThat(chosen.address(PAST)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"3", "0", "-1", "two", "99999999999999999999"})
    void a_version_that_was_never_reached_is_refused_in_words(String version) {
        assertThat(chosen("", "", version).versionProblem()).isEqualTo("The plan has no such version.");
        assertThat(chosen("", "", version).address(PAST)).isNull();
    }

    private static MomentChosen chosen(@Nullable String day, @Nullable String time, @Nullable String version) {
        return new MomentChosen(text(day), text(time), text(version)).checked(PAST, NOW);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
