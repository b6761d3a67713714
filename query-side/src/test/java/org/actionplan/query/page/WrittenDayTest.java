package org.actionplan.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-31",
                "31/3/2026",
                "31/03/2026",
                "31.3.2026",
                "31 3 2026",
                " 31 March 2026 ",
                "31 mar 2026",
                "31-MAR-2026"
            })
    void a_day_is_read_as_people_write_it(String text) {
        assertThat(WrittenDay.read(text)).contains(LocalDate.of(2026, 3, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31",
                "31 March",
                "31 Ma 2026",
                "30/2/2026",
                "31/3/26",
                "2026-13-01",
                "7",
                "next Monday",
                "a b c"
            })
    void what_is_no_day_is_not_guessed(String text) {
        assertThat(WrittenDay.read(text)).isEmpty();
    }
}
