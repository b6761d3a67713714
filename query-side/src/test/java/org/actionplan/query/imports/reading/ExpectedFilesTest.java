package org.actionplan.query.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectedFilesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "care-home-improvement-plan.xlsx",
                "council-improvement-plan.csv",
                "action-tracker-brag.xlsx",
                "quarterly-notes.xlsx",
                "cqc-report-of-actions.docx"
            })
    void an_example_file_is_read_as_a_careful_person_would_read_it(String name) {
        assertThat(new ExpectedFile(name).wrong()).isEmpty();
    }
}
