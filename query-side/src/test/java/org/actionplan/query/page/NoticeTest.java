package org.actionplan.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.actionplan.api.CommandNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTest {

    static Set<String> commands() {
        return CommandNames.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void whatever_was_asked_is_said_to_be_done(String command) {
        assertThat(Notice.words(command + ".AMB26-07"))
                .isNotNull()
                .matches("[A-Z].*\\.")
                .doesNotContain("{", "''");
    }

    @Test
    void what_was_done_is_said_of_what_people_have_a_name_for() {
        assertThat(Notice.words("create-action.AMB26-07")).isEqualTo("The action has been added as AMB26-07.");
        assertThat(Notice.words("move-objective")).isEqualTo("The objective's date has been moved.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nothing-known", "create-action.<b>", "Create-Action", "create-action.", "a.b c"})
    void anything_else_in_the_cookie_says_nothing(String cookie) {
        assertThat(Notice.words(cookie)).isNull();
    }
}
