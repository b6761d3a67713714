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
                "some issues outstanding | IN_PROGRESS | null",
                "delivered | COMPLETED | null",
                "on track | IN_PROGRESS | ON_TARGET",
                "ongoing | IN_PROGRESS | null",
                "on-going | IN_PROGRESS | null",
                "maintained | IN_PROGRESS | null",
                "delayed | IN_PROGRESS | CLOSE",
                "off plan | IN_PROGRESS | UNLIKELY",
                "met | COMPLETED | null",
                "partially met | IN_PROGRESS | null",
                "unmet | NOT_STARTED | null",
                "open | IN_PROGRESS | null",
                "closed | CLOSED | null",
                "embedded | CLOSED | null",
                "Implemented and embedded | CLOSED | null",
                "withdrawn | WITHDRAWN | null",
                "superseded | WITHDRAWN | null",
                "No longer needed | WITHDRAWN | null",
                "Not applicable | WITHDRAWN | null",
                "on hold | ON_HOLD | null",
                "Paused | ON_HOLD | null",
                "Not started | NOT_STARTED | null",
                "not yet started | NOT_STARTED | null",
                "Yet to start | NOT_STARTED | null",
                "Not complete | NOT_STARTED | null",
                "not yet complete | NOT_STARTED | null",
                "incomplete | NOT_STARTED | null",
                "Started | IN_PROGRESS | null",
                "In progress | IN_PROGRESS | null",
                "In progress - on target | IN_PROGRESS | ON_TARGET",
                "In progress but delayed | IN_PROGRESS | CLOSE",
                "Underway | IN_PROGRESS | null",
                "Partly complete | IN_PROGRESS | null",
                "almost complete | IN_PROGRESS | null",
                "Overdue | IN_PROGRESS | UNLIKELY",
                "At risk | IN_PROGRESS | CLOSE",
                "at risk of not being delivered | IN_PROGRESS | CLOSE",
                "Will not be delivered on time | IN_PROGRESS | UNLIKELY",
                "will be completed by the date shown | IN_PROGRESS | ON_TARGET",
                "completed on time | COMPLETED | null",
                "Completed late | COMPLETED | null",
                "completed and signed off by the manager | CLOSED | null",
                "Action complete, evidence not yet checked | COMPLETED | null",
                "Complete but not verified | COMPLETED | null",
                "Completed - awaiting sign off | COMPLETED | null",
                "Completed, awaiting evidence | COMPLETED | null",
                "COMPLETE | COMPLETED | null",
                "Done | COMPLETED | null",
                "Signed off | CLOSED | null",
                "Verified by audit | CLOSED | null",
                "To do | NOT_STARTED | null",
                "0% | NOT_STARTED | null",
                "50 per cent | IN_PROGRESS | null",
                "100% complete | COMPLETED | null",
                "75% complete | IN_PROGRESS | null",
                "Action not taken | NOT_STARTED | null",
                "Action has been taken | COMPLETED | null",
                "Behind plan but recoverable | IN_PROGRESS | CLOSE",
                "Significant delay | IN_PROGRESS | UNLIKELY",
                "Red: not on track, significant risk | IN_PROGRESS | UNLIKELY",
                "Amber: some slippage | IN_PROGRESS | CLOSE",
                "Green: on target | IN_PROGRESS | ON_TARGET",
                "Blue: complete and evidenced | CLOSED | null",
                "Not achieved | NOT_STARTED | null",
                "isn't started | NOT_STARTED | null",
                "Work has not begun | NOT_STARTED | null",
                "Work has begun | IN_PROGRESS | null",
                "Fully implemented | COMPLETED | null",
                "Cancelled | WITHDRAWN | null",
                "Completed, not checked | COMPLETED | null",
                "Complete but not yet verified | COMPLETED | null",
                "Delivered, unverified | COMPLETED | null",
                "Deferred | ON_HOLD | null"
            })
    void words_say_where_an_action_stands(String words, String state, String confidence) {
        assertThat(StatusWords.meaning(words)).hasValueSatisfying(meant -> {
            assertThat(meant.state().name()).isEqualTo(state);
            assertThat(meant.confidence() == null ? null : meant.confidence().name())
                    .isEqualTo(confidence);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Closed",
                "Open",
                "Ongoing",
                "N/A",
                "100%",
                "Maintained",
                "Deferred",
                "Unmet",
                "Signed off",
                "Overdue"
            })
    void words_that_may_be_meant_otherwise_are_asked_about(String words) {
        assertThat(StatusWords.meaning(words))
                .hasValueSatisfying(meant -> assertThat(meant.sure()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Complete", "Not started", "In progress", "On track", "Off track", "Withdrawn", "On hold", "75%"
            })
    void words_that_can_hardly_be_meant_otherwise_are_not(String words) {
        assertThat(StatusWords.meaning(words))
                .hasValueSatisfying(meant -> assertThat(meant.sure()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Green",
                "Amber",
                "Red",
                "Blue",
                "A",
                "G",
                "R",
                "B",
                "Grey",
                "Yellow",
                "",
                " ",
                "-",
                "RAG",
                "see minutes",
                "£640",
                "GREEN ",
                "Red/Amber",
                "High",
                "150%",
                "Manager"
            })
    void a_colour_by_itself_says_nothing(String words) {
        assertThat(StatusWords.meaning(words)).isEmpty();
    }
}
