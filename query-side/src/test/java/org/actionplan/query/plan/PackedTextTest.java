package org.actionplan.query.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

class PackedTextTest {

    @Test
    void what_is_short_stays_readable() {
        assertThat(PackedText.of("A plan of Oakfield")).isEqualTo("A plan of Oakfield");
        assertThat(PackedText.text("A plan of Oakfield")).isEqualTo("A plan of Oakfield");
    }

    @Test
    void every_row_of_a_long_file_fits_into_a_document_and_comes_back_as_it_was() {
        var rows = "Łukasz: “Walk the night route with all staff”; RAG: Amber; by when: Sept 2026\n".repeat(300_000);

        var stored = PackedText.of(rows);

        assertThat(stored)
                .isInstanceOfSatisfying(
                        Binary.class, packed -> assertThat(packed.length()).isLessThan(1_000_000));
        assertThat(PackedText.text(stored)).isEqualTo(rows);
    }
}
