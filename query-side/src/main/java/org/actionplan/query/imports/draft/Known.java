package org.actionplan.query.imports.draft;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.PersonId;
import org.actionplan.query.history.Past;
import org.actionplan.query.people.PersonLine;
import reactor.core.publisher.Mono;

/**
 * What the tracker knows already of the things that a file names.
 *
 * @param people everybody who can own actions
 * @param plans a plan with all of its past, by its id or reference, for those who may see it
 * @param isTaken whether a plan has this reference; may take a moment
 * @param names what people are called; may take a moment
 */
public record Known(
        Supplier<Mono<List<PersonLine>>> people,
        BiFunction<String, Actor, Mono<Past>> plans,
        Predicate<String> isTaken,
        Function<PersonId, String> names) {}
