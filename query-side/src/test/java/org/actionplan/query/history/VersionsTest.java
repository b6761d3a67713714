package org.actionplan.query.history;

import static org.actionplan.query.plan.OakfieldHistory.PLAN;
import static org.actionplan.query.plan.OakfieldHistory.completed;
import static org.actionplan.query.plan.OakfieldHistory.planned;
import static org.actionplan.query.plan.OakfieldHistory.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.actionplan.api.Refused;
import org.actionplan.api.plan.PlanEvent.VersionNamed;
import org.actionplan.query.plan.OakfieldHistory;
import org.actionplan.query.plan.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {

    private static final List<Recorded> HISTORY = planned()
            .at("2026-02-10T12:00:00Z", OakfieldHistory.audit())
            .at("2026-03-29T12:00:00Z", started())
            .at("2026-03-31T22:59:59Z", new VersionNamed(PLAN, "As sent to CQC", 2, null))
            .at("2026-03-31T23:00:00Z", completed())
            .events();

    @ParameterizedTest
    @CsvSource({
        "2026-02-01T12:00:00Z, 1",
        "2026-02-10T11:59:59.999Z, 1",
        "2026-02-10T12:00:00Z, 2",
        "2026-03-31T22:59:59Z, 4",
        "2026-03-31T23:00:00Z, 5",
        "2030-01-01T00:00:00Z, 5"
    })
    void a_plan_has_the_version_of_what_was_recorded_at_that_moment_or_before(Instant moment, long version) {
        assertThat(PlanHistory.versionAt(HISTORY, moment)).isEqualTo(version);
    }

    @Test
    void before_its_first_event_the_plan_did_not_exist() {
        assertThatThrownBy(() -> PlanHistory.versionAt(HISTORY, Instant.parse("2026-02-01T11:59:59.999Z")))
                .isInstanceOf(Refused.class)
                .hasMessage("plan.not-yet");
    }

    @Test
    void a_plan_reads_as_it_did_at_each_of_its_versions() {
        assertThat(PlanHistory.upTo(HISTORY, 1)).hasSize(1);
        assertThat(PlanHistory.upTo(HISTORY, 5)).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 6, Long.MAX_VALUE})
    void a_version_that_was_never_reached_is_unknown(long version) {
        assertThatThrownBy(() -> PlanHistory.upTo(HISTORY, version))
                .isInstanceOf(Refused.class)
                .hasMessage("version.unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3",
        "2026-03-31, 4",
        "2026-04-01, 5",
        "2026-02-10T12:00:00Z, 2",
        "As sent to CQC, 2",
        "'  as SENT to cqc ', 2"
    })
    void a_version_is_found_by_number_day_instant_or_name(String text, long version) {
        assertThat(new NamedVersions(HISTORY).find(text)).isEqualTo(version);
    }

    @Test
    void a_number_is_a_version_and_a_day_a_day_even_when_a_name_says_the_same() {
        var history = planned()
                .then(OakfieldHistory.audit())
                .then(new VersionNamed(PLAN, "1", 2, null))
                .then(new VersionNamed(PLAN, "2026-12-31", 2, null))
                .events();

        assertThat(new NamedVersions(history).find("1")).isEqualTo(1);
        assertThat(new NamedVersions(history).find("2026-12-31")).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "0", "1234567890", "As sent to CIW", "31 March"})
    void what_names_no_version_is_unknown(String text) {
        assertThatThrownBy(() -> new NamedVersions(HISTORY).find(text)).hasMessage("version.unknown");
    }
}
