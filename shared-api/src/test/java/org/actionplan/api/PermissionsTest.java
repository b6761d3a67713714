package org.actionplan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.person.AccountCommand;
import org.actionplan.api.person.AccountCommand.IssueToken;
import org.actionplan.api.person.AccountCommand.OpenAccount;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.person.Role;
import org.actionplan.api.plan.LessonCommand.RecordLesson;
import org.actionplan.api.plan.PlanCommand.CreatePlan;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PermissionsTest {

    /** What each role may ask: administrator, quality lead, contributor, viewer. */
    private static final String TABLE = """
        accept-delegation    -  yes  yes  -
        add-milestone        -  yes  -    -
        add-person           -  yes  -    -
        adjust-scope         -  yes  -    -
        appoint-owner        -  yes  -    -
        close-action         -  yes  -    -
        close-plan           -  yes  -    -
        complete-action      -  yes  yes  -
        correct-person       -  yes  -    -
        create-action        -  yes  -    -
        create-objective     -  yes  -    -
        create-plan          -  yes  -    -
        decline-delegation   -  yes  yes  -
        delegate-task        -  yes  -    -
        hand-over-action     -  yes  -    -
        hold-action          -  yes  -    -
        import-actions       -  yes  -    -
        import-plan          -  yes  -    -
        move-due-date        -  yes  -    -
        move-milestone       -  yes  -    -
        move-objective       -  yes  -    -
        name-version         -  yes  -    -
        promise-due-date     -  yes  -    -
        reach-milestone      -  yes  -    -
        record-lesson        -  yes  yes  -
        record-progress      -  yes  yes  -
        reopen-action        -  yes  -    -
        reopen-plan          -  yes  -    -
        report-back          -  yes  yes  -
        resume-action        -  yes  -    -
        return-action        -  yes  -    -
        reword-action        -  yes  -    -
        start-action         -  yes  yes  -
        withdraw-action      -  yes  -    -
        change-permissions   yes  -  -    -
        close-account        yes  -  -    -
        open-account         yes  -  -    -
        reopen-account       yes  -  -    -
        reset-password       yes  -  -    -
        change-own-password  yes  yes  yes  yes
        issue-token          yes  yes  yes  yes
        revoke-token         yes  yes  yes  yes
        """;

    private static final List<Role> COLUMNS =
            List.of(Role.ADMINISTRATOR, Role.QUALITY_LEAD, Role.CONTRIBUTOR, Role.VIEWER);

    static Stream<Arguments> table() {
        return TABLE.lines().flatMap(line -> {
            var cells = line.split(" +");
            return IntStream.range(0, COLUMNS.size())
                    .mapToObj(i -> arguments(cells[0], COLUMNS.get(i), cells[i + 1].equals("yes")));
        });
    }

    @ParameterizedTest(name = "{0} by a {1}: {2}")
    @MethodSource("table")
    void each_role_may_ask_what_the_table_says(String command, Role role, boolean allowed) {
        ThrowingCallable asking = () -> Permissions.check(commands().get(command), actor(role));

        if (allowed) {
            assertThatCode(asking).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(asking)
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Kind.NOT_ALLOWED))
                    .hasMessage("permission.role");
        }
    }

    @Test
    void the_table_leaves_no_command_out() {
        assertThat(TABLE.lines().map(line -> line.split(" +")[0]))
                .containsExactlyInAnyOrderElementsOf(commands().keySet());
    }

    @Test
    void two_roles_together_allow_what_either_allows() {
        var both = actor(Role.ADMINISTRATOR, Role.QUALITY_LEAD);

        assertThatCode(() -> Permissions.check(OpenAccount.class, both)).doesNotThrowAnyException();
        assertThatCode(() -> Permissions.check(CreatePlan.class, both)).doesNotThrowAnyException();
    }

    @Test
    void without_a_role_nothing_is_asked_but_tokens_are_kept() {
        assertThatThrownBy(() -> Permissions.check(RecordLesson.class, actor())).hasMessage("permission.role");
        assertThatCode(() -> Permissions.check(IssueToken.class, actor())).doesNotThrowAnyException();
    }

    private static Actor actor(Role... roles) {
        return new Actor(new PersonId("person-ruth"), Set.of(roles), Set.of());
    }

    private static Map<String, Class<?>> commands() {
        var all = new TreeMap<String, Class<?>>(CommandNames.all());
        for (var command : AccountCommand.class.getDeclaredClasses()) {
            all.put(CommandNames.nameOf(command), command);
        }
        return all;
    }
}
