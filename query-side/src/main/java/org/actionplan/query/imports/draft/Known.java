package org.actionplan.query.imports.draft;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.actionplan.api.person.Actor;
import org.actionplan.query.people.PersonLine;
import org.actionplan.query.plan.PlanView;
import reactor.core.publisher.Mono;

/**
 * What the tracker knows already of the things that a file names.
 *
 * @param people everybody who can own actions
 * @param plans a plan by its id or reference, for those who may see it
 * @param isTaken whether a plan has this reference; may take a moment
 */
public record Known(
        Supplier<Mono<List<PersonLine>>> people,
        BiFunction<String, Actor, Mono<PlanView>> plans,
        Predicate<String> isTaken) {}
