package org.actionplan.query.imports.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColoursTest {

    @ParameterizedTest
    @CsvSource({
        "A9D08E, green",
        "00B050, green",
        "92D050, green",
        "C6EFCE, green",
        "70AD47, green",
        "FFC000, amber",
        "FFEB9C, amber",
        "FFFF00, amber",
        "ED7D31, amber",
        "FFD966, amber",
        "F4978E, red",
        "FFF2CC, amber",
        "F4B084, amber",
        "FF0000, red",
        "C00000, red",
        "FFC7CE, red",
        "FF7C80, red",
        "E06666, red",
        "0070C0, blue",
        "5B9BD5, blue",
        "00B0F0, blue",
        "9DC3E6, blue",
        "4472C4, blue",
        "002060, blue",
        "7030A0, purple",
        "A6A6A6, grey",
        "BFBFBF, grey",
        "D9D9D9, grey",
        "FF00FF, pink",
        "FF00B050, green"
    })
    void a_fill_has_the_name_that_people_would_give_it(String fill, String name) {
        assertThat(Colours.name(fill)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FFFFFF", "F2F2F2", "FAFAFA", "E2EFDA", "DDEBF7", "FCE4D6", "D9E1F2", "000000", "", "red", "12345",
                "GGGGGG"
            })
    void white_black_and_the_tints_of_headings_have_none(String fill) {
        assertThat(Colours.name(fill)).isEmpty();
    }
}
