package org.actionplan.query.english;

import static org.actionplan.query.plan.OakfieldHistory.AMINA;
import static org.actionplan.query.plan.OakfieldHistory.AUDIT;
import static org.actionplan.query.plan.OakfieldHistory.DUE;
import static org.actionplan.query.plan.OakfieldHistory.FEWER_FALLS;
import static org.actionplan.query.plan.OakfieldHistory.objective;
import static org.actionplan.query.plan.OakfieldHistory.withAudit;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionplan.api.EventNames;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Confidence;
import org.actionplan.api.plan.DelegationState;
import org.actionplan.api.plan.Horizon;
import org.actionplan.api.plan.LessonKind;
import org.actionplan.api.plan.ObjectiveId;
import org.actionplan.api.plan.PlanEvent;
import org.actionplan.api.plan.PlanState;
import org.actionplan.query.history.FieldChange;
import org.actionplan.query.people.OakfieldPeople;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.DelegationLine;
import org.actionplan.query.plan.ImportLine;
import org.actionplan.query.plan.LessonLine;
import org.actionplan.query.plan.MilestoneLine;
import org.actionplan.query.plan.OakfieldFile;
import org.actionplan.query.plan.ObjectiveLine;
import org.actionplan.query.plan.PlanHead;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.plan.VersionLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldWordsTest {

    /** Everything that has a history. */
    private static final List<Class<? extends Record>> ITEMS = List.of(
            PlanHead.class,
            ObjectiveLine.class,
            ActionLine.class,
            DelegationLine.class,
            MilestoneLine.class,
            LessonLine.class,
            VersionLine.class,
            ImportLine.class);

    private static final PlanView PLAN =
            withAudit().then(objective(DUE)).then(OakfieldFile.fileImported()).view();

    /** One value of each type that can stand in a field, and how it reads. */
    private static final Map<Object, String> VALUES = Map.ofEntries(
            Map.entry("Night staff", "Night staff"),
            Map.entry(DUE, "31 March 2026"),
            Map.entry(AMINA, "Amina"),
            Map.entry(AUDIT, "AMB26-01 Audit falls risk forms"),
            Map.entry(FEWER_FALLS, "Fewer falls"),
            Map.entry(ActionState.COMPLETED, "Completed, not checked"),
            Map.entry(DelegationState.OFFERED, "Waiting for an answer"),
            Map.entry(PlanState.CLOSED, "Closed"),
            Map.entry(Confidence.CLOSE, "Close to target"),
            Map.entry(Horizon.QUICK_WIN, "Quick win"),
            Map.entry(LessonKind.ISSUE, "Issue met"),
            Map.entry(OakfieldFile.JUNE, "falls plan June.xlsx"),
            Map.entry(OakfieldFile.IN_SEPTEMBER, "Sept 2026"),
            Map.entry(12, "12"),
            Map.entry(7L, "7"),
            Map.entry(List.of("Bedrooms", "Corridors"), "Bedrooms, Corridors"),
            Map.entry(true, "Yes"));

    private final FieldWords words = new FieldWords(OakfieldPeople.people());

    static Stream<RecordComponent> fields() {
        return ITEMS.stream()
                .flatMap(type -> Arrays.stream(type.getRecordComponents())
                        .filter(component -> FieldChange.fields(type).contains(component.getName())));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void every_field_that_can_change_has_a_name_and_can_be_written(RecordComponent field) {
        assertThat(FieldWords.label(field.getName())).matches("[A-Z][a-z ]+");
        var known = VALUES.keySet().stream().map(Object::getClass).collect(Collectors.<Class<?>>toSet());
        assertThat(known).anyMatch(type -> boxed(field.getType()).isAssignableFrom(type));
    }

    @Test
    void no_name_is_left_over_for_a_field_that_is_no_more() {
        var fields = fields().map(RecordComponent::getName).collect(Collectors.toSet());
        assertThat(keys("fields")).isEqualTo(fields);
    }

    @Test
    void every_kind_of_change_is_told_and_none_that_is_no_more() {
        var events = EventNames.all().entrySet().stream()
                .filter(event -> PlanEvent.class.isAssignableFrom(event.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertThat(keys("told")).isEqualTo(events);
        assertThat(events).allSatisfy(event -> assertThat(Told.of(event)).matches("[a-z ]+"));
    }

    @Test
    void every_value_is_written_in_plain_english() {
        VALUES.forEach((value, text) ->
                assertThat(String.join(", ", words.value(value, () -> PLAN))).isEqualTo(text));
        assertThat(words.value(null, () -> PLAN)).isEmpty();
    }

    @Test
    void every_word_of_a_state_can_be_written() {
        Stream.of(
                        ActionState.values(),
                        DelegationState.values(),
                        PlanState.values(),
                        Confidence.values(),
                        Horizon.values(),
                        LessonKind.values())
                .flatMap(Arrays::stream)
                .forEach(word -> assertThat(words.value(word, () -> PLAN))
                        .first()
                        .asString()
                        .matches("[A-Z][a-z, ]+"));
    }

    @Test
    void what_points_at_nothing_says_so() {
        assertThat(words.value(new ActionId("action-elsewhere"), () -> PLAN))
                .containsExactly("an action that is not on this plan");
        assertThat(words.value(new ObjectiveId("objective-elsewhere"), () -> PLAN))
                .containsExactly("an objective that is not on this plan");
    }

    private static Set<String> keys(String bundle) {
        return ResourceBundle.getBundle("org.actionplan.query.english." + bundle)
                .keySet();
    }

    private static Class<?> boxed(Class<?> type) {
        return type == long.class ? Long.class : type == int.class ? Integer.class : type;
    }
}
