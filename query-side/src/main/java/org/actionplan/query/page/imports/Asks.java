package org.actionplan.query.page.imports;

import java.util.List;
import java.util.Map;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.person.Actor;
import org.actionplan.api.plan.PlanState;
import org.actionplan.query.imports.draft.Drafts;
import org.actionplan.query.page.PeopleToChoose;
import org.actionplan.query.page.Question.Option;
import org.actionplan.query.plan.PlanDocuments;
import org.actionplan.query.plan.PlanView;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** How each question of an import is asked. */
final class Asks {

    private static final int MOST_PLANS = 300;

    private final Drafts drafts;
    private final PeopleToChoose people;
    private final PlanDocuments plans;

    Asks(Drafts drafts, PeopleToChoose people, PlanDocuments plans) {
        this.drafts = drafts;
        this.people = people;
        this.plans = plans;
    }

    Mono<Ask> of(Step step, Actor actor) {
        return switch (step) {
            case TABLE -> Mono.just(tables());
            case COLUMNS -> Mono.just(columns());
            case STATUS -> Mono.just(status());
            case PEOPLE -> people.all().map(Asks::people);
            case ROWS -> Mono.just(new AskRows());
            case PLAN -> plans(actor).map(open -> AskPlan.of(open, actor));
            case CHANGES -> Mono.just(new AskChanges());
            case CHECK -> Mono.error(new Refused(Kind.UNKNOWN, "path.unknown"));
        };
    }

    private Ask tables() {
        return new AskReading(
                "imports/table",
                journey -> drafts.source(journey.draft())
                        .map(source -> Map.of("tables", TablesShown.of(source, journey.asked(), journey.given()))),
                TablesShown::read,
                TablesShown::wrong);
    }

    private static Ask columns() {
        return new AskReading(
                "imports/columns",
                journey -> Mono.just(Map.of(
                        "columns", ColumnsShown.of(journey.asked(), journey.given(), monthFirstBefore(journey)),
                        "summary", TablesShown.summary(journey.preview().reading()),
                        "change", journey.unanswered().candidates().isEmpty() ? "" : journey.address(Step.TABLE))),
                ColumnsShown::read,
                ColumnsShown::wrong);
    }

    private static @Nullable Boolean monthFirstBefore(Journey journey) {
        var remembered = journey.draft().remembered();
        return remembered == null ? null : remembered.answers().monthFirst();
    }

    private static Ask status() {
        return new AskReading(
                "imports/status",
                journey -> Mono.just(Map.of("status", StatusShown.of(journey.asked(), journey.given()))),
                StatusShown::read,
                (_, _) -> List.of());
    }

    private static Ask people(List<Option> known) {
        return new AskReading(
                "imports/people",
                journey -> Mono.just(Map.of(
                        "people",
                        PeopleShown.of(
                                journey.asked(),
                                journey.given(),
                                journey.preview().owners(),
                                known))),
                PeopleShown::read,
                PeopleShown::wrong);
    }

    private Mono<List<Option>> plans(Actor actor) {
        return plans.list(PlanDocuments.matching(actor, null, PlanState.OPEN, null), 0, MOST_PLANS)
                .map(Asks::option)
                .collectList();
    }

    private static Option option(PlanView view) {
        var head = view.plan();
        return Option.of(head.planId().value(), head.reference() + " " + head.title() + ", " + head.service());
    }
}
