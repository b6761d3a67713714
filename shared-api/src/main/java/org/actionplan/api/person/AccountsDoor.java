package org.actionplan.api.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.actionplan.api.Envelope;
import org.actionplan.api.form.Limits;
import org.actionplan.api.form.Reason;
import org.actionplan.api.form.VisibleText;
import org.actionplan.api.person.AccountCommand.CloseAccount;
import org.actionplan.api.person.AccountCommand.ReopenAccount;
import org.jspecify.annotations.Nullable;

/**
 * The way in for everything about accounts: passwords come here as they were typed, and become hashes before they go any
 * further. All of it is for administrators but one's own password. Stages fail as those of
 * {@link org.actionplan.api.Commands} do.
 */
public interface AccountsDoor {

    /** An account for somebody who has been entered; without services it sees all of them. */
    record NewAccount(
            @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._@-]{0,63}", message = "account.username-malformed")
            String username,

            @Size(min = Limits.PASSWORD_AT_LEAST, max = Limits.PASSWORD, message = "account.password-length")
            String password,

            @Valid PersonId personId,
            @NotEmpty(message = "field.required") List<Role> roles,

            @Size(max = Limits.LIST, message = "list.too-long") @Nullable
            List<
                            @VisibleText(max = Limits.NAME)
                            @Pattern(regexp = "\\V*", message = "text.unreadable-characters") String>
                    services) {

        @Override
        public String toString() {
            return "NewAccount[" + personId + "]";
        }
    }

    /** Another password for somebody. */
    record NewPassword(
            @Valid PersonId personId,

            @Size(min = Limits.PASSWORD_AT_LEAST, max = Limits.PASSWORD, message = "account.password-length")
            String password) {

        @Override
        public String toString() {
            return "NewPassword[" + personId + "]";
        }
    }

    /** Another password for oneself, by whoever knows the present one. */
    record OwnPassword(
            String current,

            @Size(min = Limits.PASSWORD_AT_LEAST, max = Limits.PASSWORD, message = "account.password-length")
            String password) {

        @Override
        public String toString() {
            return "OwnPassword[]";
        }
    }

    /** All that an account may do from now on; without services it sees all of them. */
    record NewPermissions(
            @Valid PersonId personId,
            @NotEmpty(message = "field.required") List<Role> roles,

            @Size(max = Limits.LIST, message = "list.too-long")
            List<
                            @VisibleText(max = Limits.NAME)
                            @Pattern(regexp = "\\V*", message = "text.unreadable-characters") String>
                    services,

            @Reason String reason) {}

    CompletionStage<Void> open(NewAccount asked, Envelope envelope);

    /** Ends every login of the account, as its old password may be known to somebody. */
    CompletionStage<Void> resetPassword(NewPassword asked, Envelope envelope);

    /** The same for whoever asks; a wrong present password is an invalid field, and too many of them are refused. */
    CompletionStage<Void> changeOwnPassword(OwnPassword asked, Envelope envelope);

    /** Ends every login of the account. The last administrator stays one. */
    CompletionStage<Void> changePermissions(NewPermissions asked, Envelope envelope);

    /** Ends every login and token of the account. The last administrator cannot be closed. */
    CompletionStage<Void> closeAccount(CloseAccount asked, Envelope envelope);

    CompletionStage<Void> reopenAccount(ReopenAccount asked, Envelope envelope);

    /** Every account, by username. Reads the database, so it is not for threads that serve everybody. */
    List<AccountLine> accounts();

    /** The account of a person, if they have one. Reads the database as well. */
    Optional<AccountLine> accountOf(PersonId person);
}
