package org.actionplan.command.person;

import java.util.Set;
import org.actionplan.api.Refused;
import org.actionplan.api.person.AccountCommand.ChangePermissions;
import org.actionplan.api.person.AccountCommand.CloseAccount;
import org.actionplan.api.person.AccountCommand.OpenAccount;
import org.actionplan.api.person.AccountCommand.ReopenAccount;
import org.actionplan.api.person.PersonEvent;
import org.actionplan.api.person.PersonEvent.AccountClosed;
import org.actionplan.api.person.PersonEvent.AccountOpened;
import org.actionplan.api.person.PersonEvent.AccountReopened;
import org.actionplan.api.person.PersonEvent.PasswordReset;
import org.actionplan.api.person.PersonEvent.PermissionsChanged;
import org.actionplan.api.person.PersonEvent.PersonAdded;
import org.actionplan.api.person.PersonEvent.PersonCorrected;
import org.actionplan.api.person.PersonEvent.TokenIssued;
import org.actionplan.api.person.PersonEvent.TokenRevoked;
import org.actionplan.api.person.Role;

/** Just enough memory of a person's one account to keep the rules about it. */
record OwnAccount(boolean opened, boolean closed, Set<Role> roles, Set<String> services) {

    static final OwnAccount NONE = new OwnAccount(false, false, Set.of(), Set.of());

    AccountOpened open(OpenAccount ask) {
        Refused.unless(!opened, "account.already-open");
        return new AccountOpened(ask.personId(), ask.username(), ask.roles(), ask.services());
    }

    void mustBeInUse() {
        Refused.unless(opened, "account.unknown");
        Refused.unless(!closed, "account.closed");
    }

    PermissionsChanged change(ChangePermissions ask) {
        mustBeInUse();
        Refused.unless(!(roles.equals(ask.roles()) && services.equals(ask.services())), "account.same-permissions");
        return new PermissionsChanged(ask.personId(), roles, ask.roles(), services, ask.services(), ask.reason());
    }

    AccountClosed close(CloseAccount ask) {
        mustBeInUse();
        return new AccountClosed(ask.personId(), ask.reason());
    }

    AccountReopened reopen(ReopenAccount ask) {
        Refused.unless(opened, "account.unknown");
        Refused.unless(closed, "account.not-closed");
        return new AccountReopened(ask.personId(), ask.reason());
    }

    OwnAccount after(PersonEvent event) {
        return switch (event) {
            case AccountOpened e -> new OwnAccount(true, false, e.roles(), e.services());
            case PermissionsChanged e -> new OwnAccount(opened, closed, e.rolesTo(), e.servicesTo());
            case AccountClosed _ -> new OwnAccount(opened, true, roles, services);
            case AccountReopened _ -> new OwnAccount(opened, false, roles, services);
            case PersonAdded _, PersonCorrected _, PasswordReset _, TokenIssued _, TokenRevoked _ -> this;
        };
    }
}
