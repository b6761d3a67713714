package org.actionplan.query.imports.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ActionId;
import org.actionplan.query.imports.editions.ProposedChange;
import org.actionplan.query.imports.reading.Answers.Table;
import org.actionplan.query.imports.reading.Reading;
import org.actionplan.query.imports.reading.Reading.Candidate;
import org.actionplan.query.imports.reading.Reading.Column;
import org.actionplan.query.imports.reading.Reading.StatusWord;
import org.actionplan.query.imports.reading.Warning;
import org.jspecify.annotations.Nullable;

/**
 * What an import would store, as JSON tells it: every row with how it was read and what the person should know about it.
 *
 * @param about facts of the plan as a whole: service, title, registered manager and others, by what they are
 * @param asOf the day the file describes, if it says so
 * @param dateOrderUnclear whether it has to be said if dates such as 03/04/2026 begin with the month
 * @param changes what the file says otherwise than the plan it goes into; empty for a new plan
 * @param hints what differs from the plan but cannot be taken over as it stands
 * @param notActions rows that hold something but are no actions, and why
 */
public record PreviewAnswer(
        List<RowAnswer> rows,
        List<Table> tables,
        List<Candidate> candidates,
        List<Column> columns,
        List<StatusWord> statusWords,
        List<OwnerNameAnswer> ownerNames,
        Map<String, String> about,
        @Nullable LocalDate asOf,
        boolean dateOrderUnclear,
        PlanTarget plan,
        List<NotActionAnswer> notActions,
        List<Warning> warnings,
        List<Question> questions,
        List<ChangeAnswer> changes,
        List<String> hints) {

    /**
     * Something that the file says otherwise than the plan it goes into.
     *
     * @param where the row of the file; empty when the file no longer has the action
     * @param doubt why one should look twice; null when nothing speaks against it
     * @param needs another change that has to be accepted first
     * @param taken whether it would be stored: an action the plan does not have comes in unless it is declined, everything
     *     else only when it was accepted
     */
    public record ChangeAnswer(
            String id,
            ProposedChange.Kind kind,
            @Nullable ActionId actionId,
            String ref,
            String title,
            String where,
            String from,
            String to,
            String words,
            @Nullable String doubt,
            @Nullable String needs,
            boolean taken) {

        static ChangeAnswer of(Preview preview, ProposedChange change) {
            return new ChangeAnswer(
                    change.id(),
                    change.kind(),
                    change.actionId(),
                    change.ref(),
                    change.title(),
                    change.where(),
                    change.from(),
                    change.to(),
                    change.words(),
                    change.doubt(),
                    change.needs(),
                    preview.isTaken(change));
        }
    }

    /**
     * A name, post or code of the file and whom it stands for.
     *
     * @param rows how many rows name it
     * @param suggest whom the rest of the file points to; offered, not taken
     * @param personId somebody known whom it stands for, as said or as proposed
     * @param add the name of somebody who will be added; null unless that was said
     * @param nobody whether it was said that the actions stay without an owner for now
     */
    public record OwnerNameAnswer(
            String name,
            @Nullable String code,
            int rows,
            @Nullable String suggest,
            @Nullable String namedInFile,
            @Nullable PersonId personId,
            @Nullable String person,
            @Nullable String add,
            boolean nobody,
            boolean answered,
            boolean remembered) {

        static OwnerNameAnswer of(OwnerMeant meant) {
            var said = meant.said();
            var person = meant.person();
            return new OwnerNameAnswer(
                    meant.owner().name(),
                    meant.owner().code(),
                    meant.owner().rows(),
                    meant.owner().suggest(),
                    meant.namedInFile(),
                    meant.personId(),
                    person == null ? null : person.name(),
                    said == null ? null : said.name(),
                    said != null && said.nobody(),
                    said != null,
                    meant.remembered());
        }
    }

    /**
     * The plan the actions go into.
     *
     * @param into the reference of a plan that is there; null for a new one
     * @param earlier the reference of the plan that an earlier file of the same shape came into; null when there is none
     */
    public record PlanTarget(
            @Nullable String into,
            String reference,
            String title,
            String service,
            String purpose,
            List<String> scopeIn,
            @Nullable String earlier) {

        static PlanTarget of(PlanMeant plan) {
            var into = plan.into();
            var earlier = plan.earlier();
            return new PlanTarget(
                    into == null ? null : into.reference(),
                    plan.reference(),
                    plan.title(),
                    plan.service(),
                    plan.purpose(),
                    plan.scopeIn(),
                    earlier == null ? null : earlier.reference());
        }
    }

    /** @param text what the row holds */
    public record NotActionAnswer(String where, String text, String why) {

        static NotActionAnswer of(Reading.NotAnAction row) {
            return new NotActionAnswer(
                    row.source().where(), String.join(" ", row.source().cells().values()), row.why());
        }
    }

    static PreviewAnswer of(Preview preview) {
        var reading = preview.reading();
        return new PreviewAnswer(
                reading.rows().stream().map(row -> RowAnswer.of(preview, row)).toList(),
                reading.tables(),
                reading.candidates(),
                reading.columns(),
                reading.statusWords(),
                preview.owners().stream().map(OwnerNameAnswer::of).toList(),
                reading.about(),
                reading.asOf(),
                reading.dateOrderUnclear(),
                PlanTarget.of(preview.plan()),
                reading.notActions().stream().map(NotActionAnswer::of).toList(),
                reading.warnings(),
                preview.questions(),
                preview.changes().stream()
                        .map(change -> ChangeAnswer.of(preview, change))
                        .toList(),
                preview.edition() == null ? List.of() : preview.edition().hints());
    }
}
