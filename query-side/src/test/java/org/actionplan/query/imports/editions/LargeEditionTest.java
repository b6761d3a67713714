package org.actionplan.query.imports.editions;

import static org.actionplan.query.imports.editions.Quarter.importedFrom;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Editions as large as an import may be are compared while a person waits. */
@Timeout(60)
class LargeEditionTest {

    @Test
    void five_thousand_rows_with_the_same_words_are_matched_one_to_one() {
        var rows = rows(5_000, "Complete the monthly audit");
        var moved = rows.stream().map(row -> row.at(9_000)).toList();

        var edition = importedFrom(rows).compare(moved);

        assertThat(edition.matched()).hasSize(5_000);
        assertThat(edition.changes()).isEmpty();
        assertThat(edition.missing()).isEmpty();
    }

    @Test
    void thousands_of_reworded_actions_are_found_by_the_words_that_few_of_them_have() {
        var edition = importedFrom(rows(1_500, "Check the call bell in room #"))
                .compare(rows(1_500, "Check the call bell in room # twice").stream()
                        .map(row -> row.at(9_000))
                        .toList());

        assertThat(edition.matched())
                .hasSize(1_500)
                .allSatisfy(matched -> assertThat(matched.row().title())
                        .startsWith(matched.action().title()));
    }

    @Test
    void thousands_of_actions_that_all_have_the_reference_of_their_chapter_are_matched_by_their_words() {
        var edition = importedFrom(chapter("Check the call bell in room #"))
                .compare(chapter("Audit the medicine charts of resident #"));

        assertThat(edition.matched()).isEmpty();
        assertThat(edition.missing()).hasSize(1_500);
    }

    private static List<Row> chapter(String title) {
        return rows(1_500, title).stream()
                .map(row -> row.at(9_000).called("2.1"))
                .toList();
    }

    private static List<Row> rows(int count, String title) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> Row.of(number, title.replace("#", String.valueOf(number))))
                .toList();
    }
}
