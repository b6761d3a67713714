package org.actionplan.query.imports.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "Delivered in full | COMPLETED | null",
                "Delivered in part, issues remain | IN_PROGRESS | null",
                "Not delivered, action needed | NOT_STARTED | null",
                "Complete and checked in practice by someone outside the home | CLOSED | null",
                "Complete | COMPLETED | null",
                "Not complete, on track | IN_PROGRESS | ON_TARGET",
                "Off track | IN_PROGRESS | UNLIKELY",
                "target met. | COMPLETED | null",
                "expected to be met by the date shown. | IN_PROGRESS | ON_TARGET",
                "will be met late or not in full. | IN_PROGRESS | CLOSE",
                "no work done. | NOT_STARTED | null",
                "Achieved | COMPLETED | null",
                "Achieved (late) | COMPLETED | null",
                "On schedule | IN_PROGRESS | ON_TARGET",
                "Behind schedule | IN_PROGRESS | CLOSE",
                "Not begun | NOT_STARTED | null",
                "On track | IN_PROGRESS | ON_TARGET",
                "Verified | CLOSED | null",
                "N/A | WITHDRAWN | null",
                "100% | COMPLETED | null",
                "75% | IN_PROGRESS | null",
                "delivered and complete | COMPLETED | null",
                "some issues - narrative disclosure | IN_PROGRESS | CLOSE",
                "not on track to deliver | IN_PROGRESS | UNLIKELY",
                "on track to deliver | IN_PROGRESS | ON_TARGET",
                "not delivered and needs action | NOT_STARTED | null",
                "Complete and independently checked | CLOSED | null",
                "Completed, not checked | COMPLETED | null",
                "Complete but not yet verified | COMPLETED | null",
                "Delivered, unverified | COMPLETED | null"
            })
    void words_say_where_an_action_stands(String words, String state, String confidence) {
        assertThat(StatusWords.meaning(words)).hasValueSatisfying(meant -> {
            assertThat(meant.state().name()).isEqualTo(state);
            assertThat(meant.confidence() == null ? null : meant.confidence().name())
                    .isEqualTo(confidence);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Green", "Amber", "Red", "Blue", "A", "G", "Grey", "", "RAG", "see minutes", "£640"})
    void a_colour_by_itself_says_nothing(String words) {
        assertThat(StatusWords.meaning(words)).isEmpty();
    }
}
