package org.actionplan.api.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.actionplan.api.form.Limits;
import org.actionplan.api.form.MadeIfMissing;
import org.actionplan.api.form.PlanDay;
import org.actionplan.api.form.Reason;
import org.actionplan.api.form.VisibleText;
import org.actionplan.api.person.PersonId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What people may ask of a plan as a whole. A component that is not {@code @Nullable} must be there. */
public interface PlanCommand {

    PlanId planId();

    /**
     * Begins a plan for one service. The reference is what people say, such as AMB26; no two plans share one, whatever
     * the case of its letters.
     */
    record CreatePlan(
            @TargetAggregateIdentifier @MadeIfMissing @Valid PlanId planId,

            @Pattern(regexp = REFERENCE_FORM, message = "plan.reference-malformed")
            String reference,

            @VisibleText(max = Limits.TITLE) String title,
            @VisibleText(max = Limits.NAME) String service,
            @VisibleText(max = Limits.TEXT) String purpose,

            @Size(max = Limits.LIST, message = "list.too-long")
            List<@VisibleText(max = Limits.TITLE) String> scopeIn,

            @Size(max = Limits.LIST, message = "list.too-long") @Nullable
            List<@VisibleText(max = Limits.TITLE) String> scopeOut,

            @VisibleText(max = Limits.TITLE) @Nullable String trigger,
            @PlanDay @Nullable LocalDate startsOn,
            @PlanDay @Nullable LocalDate reviewOn,
            @Valid @Nullable PersonId managerId,

            @Size(max = Limits.LIST, message = "list.too-long") @Nullable
            List<@VisibleText(max = Limits.TITLE) String> alignedTo)
            implements PlanCommand {

        /** Letters, digits, dots, hyphens and underscores, so that it can stand in an address; never like an id. */
        public static final String REFERENCE_FORM = "(?![Pp][Ll][Aa][Nn]-)[A-Za-z0-9][A-Za-z0-9._-]{0,29}";
    }

    /** Says anew what the plan covers and what it leaves out, and why. */
    record AdjustScope(
            @TargetAggregateIdentifier @Valid PlanId planId,

            @Size(max = Limits.LIST, message = "list.too-long")
            List<@VisibleText(max = Limits.TITLE) String> scopeIn,

            @Size(max = Limits.LIST, message = "list.too-long")
            List<@VisibleText(max = Limits.TITLE) String> scopeOut,

            @Reason String reason)
            implements PlanCommand {}

    /** Gives a version a name people remember, such as "as sent to CQC"; without a version it names the current one. */
    record NameVersion(
            @TargetAggregateIdentifier @Valid PlanId planId,

            @VisibleText(max = Limits.NAME) @Pattern(regexp = NAME_FORM, message = "version.name-ambiguous")
            String name,

            @VisibleText(max = Limits.TEXT) @Nullable String note,

            @Min(value = 1, message = "version.unknown") @Nullable
            Long version)
            implements PlanCommand {

        /** A name may not read as a version number, a day or an instant: comparisons take all four. */
        public static final String NAME_FORM = "(?!\\s*\\d+\\s*$)(?!\\s*\\d{4}-\\d\\d-\\d\\d)[\\s\\S]*";
    }

    /** Ends the plan once every action is closed or withdrawn. */
    record ClosePlan(
            @TargetAggregateIdentifier @Valid PlanId planId,
            @Reason String reason) implements PlanCommand {}

    /** Takes a closed plan up again. */
    record ReopenPlan(
            @TargetAggregateIdentifier @Valid PlanId planId,
            @Reason String reason) implements PlanCommand {}
}
