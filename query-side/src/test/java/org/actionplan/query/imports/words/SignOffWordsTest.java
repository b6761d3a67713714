package org.actionplan.query.imports.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.actionplan.query.imports.reading.Warning;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignOffWordsTest {

    private static final OwnerLegend HOME = new OwnerLegend(
            Map.of("RM", "Registered manager", "NI", "Nominated individual"),
            Map.of("Marian Fenhollow", "Registered manager", "Idris Calloway-Penn", "Nominated individual"));

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "RM 27/03/2026, Registered manager, RM, 2026-03-27, ''",
                "NI 15.4.26, Nominated individual, NI, 2026-04-15, ''",
                "NI – 8 May 2026, Nominated individual, NI, 2026-05-08, ''",
                "RM 21.5.26, Registered manager, RM, 2026-05-21, ''",
                "MF 14/04/2026, Registered manager, MF, 2026-04-14, unknown_owner_code",
                "Yes, null, null, null, signed_off_without_name",
                "12 May 2026, null, null, 2026-05-12, signed_off_without_name",
                "RM, Registered manager, RM, null, signed_off_without_name",
                "Signed off by Idris Calloway-Penn on 8 May 2026, Idris Calloway-Penn, null, 2026-05-08, ''",
                "'', null, null, null, ''",
                "not yet, null, null, null, ''"
            })
    void a_sign_off_names_somebody_and_a_day(String cell, String by, String code, LocalDate on, String warnings) {
        SignOff read = SignOffWords.read(cell, HOME, DateContext.NONE);
        assertThat(read.by()).isEqualTo(by);
        assertThat(read.byCode()).isEqualTo(code);
        assertThat(read.on()).isEqualTo(on);
        assertThat(read.warnings())
                .extracting(Warning::code)
                .isEqualTo(warnings.isEmpty() ? List.of() : List.of(warnings));
    }
}
