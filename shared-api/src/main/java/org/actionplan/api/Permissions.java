package org.actionplan.api;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionplan.api.person.AccountCommand.ChangeOwnPassword;
import org.actionplan.api.person.AccountCommand.ChangePermissions;
import org.actionplan.api.person.AccountCommand.CloseAccount;
import org.actionplan.api.person.AccountCommand.IssueToken;
import org.actionplan.api.person.AccountCommand.OpenAccount;
import org.actionplan.api.person.AccountCommand.ReopenAccount;
import org.actionplan.api.person.AccountCommand.ResetPassword;
import org.actionplan.api.person.AccountCommand.RevokeToken;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.person.Role;
import org.actionplan.api.plan.ActionCommand.CompleteAction;
import org.actionplan.api.plan.ActionCommand.RecordProgress;
import org.actionplan.api.plan.ActionCommand.StartAction;
import org.actionplan.api.plan.DelegationCommand.AcceptDelegation;
import org.actionplan.api.plan.DelegationCommand.DeclineDelegation;
import org.actionplan.api.plan.DelegationCommand.ReportBack;
import org.actionplan.api.plan.LessonCommand.RecordLesson;

/**
 * What each role may ask. Viewers ask nothing; contributors work on actions and tasks (that these are theirs is checked
 * where the plan is known); quality leads ask everything but accounts, which are for administrators. Everybody signed in
 * may keep tokens and a password of their own.
 */
public final class Permissions {

    private static final Set<Class<?>> FOR_CONTRIBUTORS = Set.of(
            AcceptDelegation.class,
            DeclineDelegation.class,
            ReportBack.class,
            StartAction.class,
            RecordProgress.class,
            CompleteAction.class,
            RecordLesson.class);

    private static final Set<Class<?>> FOR_ADMINISTRATORS = Set.of(
            OpenAccount.class, ResetPassword.class, ChangePermissions.class, CloseAccount.class, ReopenAccount.class);

    private static final Set<Class<?>> FOR_EVERYBODY =
            Set.of(IssueToken.class, RevokeToken.class, ChangeOwnPassword.class);

    private Permissions() {}

    /** The roles that may ask this at all; of what is theirs only, if they are contributors. */
    public static Set<Role> whoMayAsk(Class<?> command) {
        var anybody = new PersonId("person-anybody");
        return Stream.of(Role.values())
                .filter(role -> mayAsk(command, new Actor(anybody, Set.of(role), Set.of())))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** Refuses what none of the actor's roles may ask. */
    public static void check(Class<?> command, Actor actor) {
        if (!mayAsk(command, actor)) {
            throw new Refused(Refused.Kind.NOT_ALLOWED, "permission.role");
        }
    }

    /** Whether one of the actor's roles may ask this at all; a page offers nothing else. */
    public static boolean mayAsk(Class<?> command, Actor actor) {
        if (FOR_EVERYBODY.contains(command)) {
            return true;
        }
        if (FOR_ADMINISTRATORS.contains(command)) {
            return actor.is(Role.ADMINISTRATOR);
        }
        return actor.is(Role.QUALITY_LEAD) || actor.is(Role.CONTRIBUTOR) && FOR_CONTRIBUTORS.contains(command);
    }
}
