package org.actionplan.api.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.actionplan.api.form.Limits;
import org.actionplan.api.form.MadeIfMissing;
import org.actionplan.api.form.Reason;
import org.actionplan.api.form.VisibleText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What may be asked about the people who work on plans. */
public interface PersonCommand {

    PersonId personId();

    /** Enters somebody who owns actions, helps or keeps plans. People who use the service are never entered. */
    record AddPerson(
            @TargetAggregateIdentifier @MadeIfMissing @Valid PersonId personId,
            @VisibleText(max = Limits.NAME) String name,
            @VisibleText(max = Limits.NAME) String jobRole,

            @Email(message = "email.malformed") @Size(max = 254, message = "text.too-long") @Nullable
            String email)
            implements PersonCommand {}

    /** Puts right what somebody is called or does, wherever they are shown; an email left out stays as it is. */
    record CorrectPerson(
            @TargetAggregateIdentifier @Valid PersonId personId,
            @VisibleText(max = Limits.NAME) String name,
            @VisibleText(max = Limits.NAME) String jobRole,

            @Email(message = "email.malformed") @Size(max = 254, message = "text.too-long") @Nullable
            String email,

            @Reason String reason)
            implements PersonCommand {}
}
