package org.actionplan.query.english;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Confidence;
import org.actionplan.api.plan.DelegationState;
import org.actionplan.api.plan.Horizon;
import org.actionplan.api.plan.ImportId;
import org.actionplan.api.plan.LessonKind;
import org.actionplan.api.plan.ObjectiveId;
import org.actionplan.api.plan.PlanState;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.history.FieldChange;
import org.actionplan.query.people.People;
import org.actionplan.query.plan.ImportLine;
import org.actionplan.query.plan.PlanView;
import org.jspecify.annotations.Nullable;

/** The plain English for the fields of a plan and its parts, and for what stands in them. */
public final class FieldWords {

    private static final ResourceBundle LABELS = ResourceBundle.getBundle("org.actionplan.query.english.fields");

    private final People people;

    public FieldWords(People people) {
        this.people = people;
    }

    /** What a field is called. */
    public static String label(String field) {
        return LABELS.getString(field);
    }

    /**
     * A field that reads differently.
     *
     * @param before the plan that had the old value, for the titles of what it points at
     * @param after the plan that has the new one
     */
    public ChangeShown shown(FieldChange change, Supplier<PlanView> before, Supplier<PlanView> after) {
        return new ChangeShown(label(change.field()), value(change.from(), before), value(change.to(), after));
    }

    /** What stands in a field, entry by entry; nothing when it is empty. */
    public List<String> value(@Nullable Object value, Supplier<PlanView> then) {
        return entries(value).map(entry -> entry(entry, then)).toList();
    }

    private static Stream<?> entries(@Nullable Object value) {
        return value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
    }

    private String entry(Object value, Supplier<PlanView> then) {
        return switch (value) {
            case String text -> text;
            case LocalDate day -> InEnglish.day(day);
            case Instant moment -> InEnglish.moment(moment);
            case PersonId person -> people.nameOf(person);
            case ActionId action -> action(action, then.get());
            case ObjectiveId objective -> objective(objective, then.get());
            case ImportId file ->
                then.get().imported(file).map(ImportLine::name).orElse("a file");
            case WrittenDate written -> written.text().isBlank() ? "No date" : written.text();
            case Enum<?> word -> word(word);
            case Boolean yes -> yes ? "Yes" : "No";
            case Number number -> number.toString();
            default -> throw new IllegalArgumentException(value.getClass().getName());
        };
    }

    private static String word(Enum<?> word) {
        return switch (word) {
            case ActionState state -> InEnglish.state(state);
            case DelegationState state -> InEnglish.delegation(state);
            case PlanState state -> state == PlanState.OPEN ? "Open" : "Closed";
            case Confidence confidence -> InEnglish.confidence(confidence);
            case Horizon horizon -> InEnglish.horizon(horizon);
            case LessonKind kind -> InEnglish.lesson(kind);
            default -> throw new IllegalArgumentException(word.getClass().getName());
        };
    }

    private static String action(ActionId action, PlanView plan) {
        return plan.action(action)
                .map(line -> line.ref() + " " + line.title())
                .orElse("an action that is not on this plan");
    }

    private static String objective(ObjectiveId objective, PlanView plan) {
        return plan.objectives().stream()
                .filter(line -> line.objectiveId().equals(objective))
                .map(line -> line.title())
                .findFirst()
                .orElse("an objective that is not on this plan");
    }
}
