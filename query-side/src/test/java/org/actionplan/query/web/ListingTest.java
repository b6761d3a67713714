package org.actionplan.query.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.actionplan.api.InvalidFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;

class ListingTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final List<Integer> FALLS =
            IntStream.rangeClosed(1, 7).boxed().toList();

    @ParameterizedTest
    @CsvSource({"0, 3, '1,2,3'", "2, 3, '7'", "3, 3, ''", "0, 50, '1,2,3,4,5,6,7'", "1000000, 500, ''"})
    void a_page_is_cut_from_all_there_is(int page, int size, String expected) {
        var listing = Listing.of(FALLS, new PageAsked(page, size), NOW, String::valueOf);

        assertThat(String.join(",", listing.items())).isEqualTo(expected);
        assertThat(listing.total()).isEqualTo(7);
        assertThat(listing.page()).isEqualTo(page);
        assertThat(listing.size()).isEqualTo(size);
        assertThat(listing.asOf()).isEqualTo(NOW);
    }

    @Test
    void the_first_fifty_are_shown_unless_something_else_is_asked() {
        assertThat(PageAsked.of(new LinkedMultiValueMap<>())).isEqualTo(new PageAsked(0, 50));
    }

    @ParameterizedTest
    @CsvSource({"size, 0", "size, 501", "page, -1", "page, 1000001"})
    void a_page_without_lines_or_end_is_refused(String name, String value) {
        var query = new LinkedMultiValueMap<String, String>();
        query.add(name, value);

        assertThatThrownBy(() -> PageAsked.of(query)).isInstanceOf(InvalidFields.class);
    }
}
