package org.actionplan.query.imports.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionplan.api.Refused;
import org.actionplan.api.form.Limits;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.EditionChange;
import org.actionplan.api.plan.ImportCommand;
import org.actionplan.api.plan.ImportCommand.ImportActions;
import org.actionplan.api.plan.ImportCommand.ImportPlan;
import org.actionplan.api.plan.ImportedAction;
import org.actionplan.api.plan.ImportedFile;
import org.actionplan.api.plan.PlanId;
import org.actionplan.query.imports.reading.Answers;
import org.actionplan.query.imports.reading.Answers.Who;
import org.actionplan.query.imports.reading.Meaning;
import org.actionplan.query.imports.reading.ReadRow;
import org.actionplan.query.imports.reading.Reading.NotAnAction;

/**
 * What is sent when a preview is accepted.
 *
 * @param command brings the file in
 * @param newcomers people to be added before: those who own something of it, and nobody else
 */
record ImportAct(Preview preview, ImportCommand command, List<Who> newcomers) {

    private static final int LONGEST_CHOICES = 200_000;

    /** Refuses a preview of which nothing comes in, or more than one import may bring. */
    static ImportAct of(Preview preview) {
        var actions = new ImportedActions(preview).all();
        var changes = changes(preview);
        refuse(preview, actions, changes);
        var newcomers = newcomers(preview, owners(actions, changes));
        return new ImportAct(preview, command(preview, actions, changes, newcomers), newcomers);
    }

    private static void refuse(Preview preview, List<ImportedAction> actions, List<EditionChange> changes) {
        if (preview.edition() == null) {
            Refused.unless(!actions.isEmpty(), "import.no-actions");
        } else {
            Refused.unless(!actions.isEmpty() || !changes.isEmpty(), "import.nothing-new");
        }
        var most = Math.max(actions.size(), changes.size());
        Refused.unless(most <= ImportCommand.MOST_ACTIONS, "import.too-many-actions");
    }

    private static Set<PersonId> owners(List<ImportedAction> actions, List<EditionChange> changes) {
        return Stream.concat(
                        actions.stream().flatMap(action -> Stream.ofNullable(action.ownerId())),
                        changes.stream().flatMap(change -> Stream.ofNullable(change.ownerTo())))
                .collect(Collectors.toSet());
    }

    private static List<Who> newcomers(Preview preview, Set<PersonId> owners) {
        var ids = new IdsOfImport(preview.draft().importId());
        return preview.owners().stream()
                .flatMap(owner -> Stream.ofNullable(owner.newcomer()))
                .filter(newcomer -> owners.contains(ids.newcomer(newcomer)))
                .distinct()
                .toList();
    }

    private static List<EditionChange> changes(Preview preview) {
        var edition = preview.edition();
        return edition == null ? List.of() : edition.changes(preview.taken());
    }

    private static ImportCommand command(
            Preview preview, List<ImportedAction> actions, List<EditionChange> changes, List<Who> newcomers) {
        var plan = preview.plan();
        var file = file(preview, newcomers);
        return plan.into() != null
                ? new ImportActions(plan.into().planId(), file, actions, changes)
                : new ImportPlan(
                        planId(preview),
                        plan.reference(),
                        plan.title(),
                        plan.service(),
                        plan.purpose(),
                        plan.scopeIn(),
                        null,
                        null,
                        null,
                        null,
                        file,
                        actions);
    }

    private static PlanId planId(Preview preview) {
        var into = preview.plan().into();
        return into != null ? into.planId() : new IdsOfImport(preview.draft().importId()).plan();
    }

    private static ImportedFile file(Preview preview, List<Who> newcomers) {
        var draft = preview.draft();
        var reading = preview.reading();
        var taken = new HashSet<>(preview.actions());
        var leftOut = Stream.concat(
                        reading.notActions().stream().map(NotAnAction::source),
                        reading.rows().stream()
                                .filter(row -> isLeftOut(row, preview, taken))
                                .map(ReadRow::source))
                .toList();
        return new ImportedFile(
                draft.importId(),
                Texts.cut(draft.fileName(), Limits.TITLE),
                draft.sha256(),
                reading.shape(),
                understood(preview, newcomers),
                reading.asOf(),
                leftOut);
    }

    /** By the person, or because it was declined as a new action of the plan. */
    private static boolean isLeftOut(ReadRow row, Preview preview, Set<ReadRow> taken) {
        var edition = preview.edition();
        var isMatched = edition != null
                && edition.matched().stream().anyMatch(matched -> matched.row().equals(row));
        return row.leftOut() || !isMatched && !taken.contains(row);
    }

    /** How everything was understood, said or proposed: by accepting, the person has said all of it. */
    private static String understood(Preview preview, List<Who> newcomers) {
        var ids = new IdsOfImport(preview.draft().importId());
        var reading = preview.reading();
        var said = preview.draft().choices().answers();
        Map<String, Meaning> columns = new HashMap<>();
        reading.columns().forEach(column -> columns.put(column.heading(), column.meaning()));
        Map<String, Answers.Status> words = new HashMap<>();
        reading.statusWords()
                .forEach(word -> words.put(word.word(), new Answers.Status(word.state(), word.confidence())));
        Map<String, Who> owners = new HashMap<>();
        preview.owners().stream()
                .filter(owner -> isKnown(owner, newcomers))
                .forEach(owner -> owners.put(owner.owner().name(), settled(owner, ids)));
        var whole = new Answers(reading.tables(), columns, words, owners, said.monthFirst(), said.rows());
        var ofAnyFile = new Answers(reading.tables(), columns, words, owners, said.monthFirst(), Map.of());
        return Stream.of(whole, ofAnyFile, Answers.NONE)
                .map(ChoicesJson.JSON::writeValueAsString)
                .filter(json -> json.length() <= LONGEST_CHOICES)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isKnown(OwnerMeant owner, List<Who> newcomers) {
        var newcomer = owner.newcomer();
        return newcomer == null ? owner.settled() : newcomers.contains(newcomer);
    }

    private static Who settled(OwnerMeant owner, IdsOfImport ids) {
        var newcomer = owner.newcomer();
        if (newcomer != null) {
            return new Who(ids.newcomer(newcomer).value(), null, null, false);
        }
        return owner.person() == null
                ? new Who(null, null, null, true)
                : new Who(owner.person().id().value(), null, null, false);
    }
}
