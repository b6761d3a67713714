package org.actionplan.query.imports.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ActionEvent;
import org.actionplan.api.plan.ActionEvent.ActionFoundAgain;
import org.actionplan.api.plan.ActionEvent.ActionHandedOver;
import org.actionplan.api.plan.ActionEvent.ActionImported;
import org.actionplan.api.plan.ActionEvent.OwnerAppointed;
import org.actionplan.api.plan.ActionId;
import org.actionplan.query.history.Past;
import org.actionplan.query.plan.Recorded;

/** What an import has led to, as the plan's own events tell it: for whoever did not hear the first answer. */
final class StoredImport {

    private final Draft draft;
    private final Past past;
    private final List<Recorded> brought;

    private StoredImport(Draft draft, Past past) {
        this.draft = draft;
        this.past = past;
        this.brought = past.events().stream()
                .filter(recorded -> draft.importId().equals(recorded.importId()))
                .toList();
    }

    /** Empty when the import did not come into this plan. */
    static Optional<Imported> in(Past past, Draft draft) {
        return past.now().imported(draft.importId()).map(_ -> new StoredImport(draft, past).result());
    }

    private Imported result() {
        var head = past.now().plan();
        var added = added();
        return new Imported(
                head.planId(),
                head.reference(),
                brought.getLast().version(),
                added.size(),
                changed(added).size(),
                people());
    }

    private Set<ActionId> added() {
        return events(ActionImported.class).map(ActionImported::actionId).collect(Collectors.toSet());
    }

    /** That a row was found again changes nothing by itself. */
    private Set<ActionId> changed(Set<ActionId> added) {
        return events(ActionEvent.class)
                .filter(event -> !(event instanceof ActionFoundAgain))
                .map(ActionEvent::actionId)
                .filter(action -> !added.contains(action))
                .collect(Collectors.toSet());
    }

    private int people() {
        var ids = new IdsOfImport(draft.importId());
        Set<PersonId> newcomers = new HashSet<>();
        draft.choices().answers().owners().values().stream()
                .filter(who -> who.name() != null)
                .forEach(who -> newcomers.add(ids.newcomer(who)));
        newcomers.retainAll(owners());
        return newcomers.size();
    }

    private Set<PersonId> owners() {
        return Stream.of(
                        events(ActionImported.class).flatMap(event -> Stream.ofNullable(event.ownerId())),
                        events(OwnerAppointed.class).map(OwnerAppointed::to),
                        events(ActionHandedOver.class).map(ActionHandedOver::to))
                .flatMap(owners -> owners)
                .collect(Collectors.toSet());
    }

    private <E> Stream<E> events(Class<E> kind) {
        return brought.stream().map(Recorded::event).filter(kind::isInstance).map(kind::cast);
    }
}
