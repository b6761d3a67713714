package org.actionplan.query.page;

import java.util.List;
import org.actionplan.query.page.Question.Option;
import org.actionplan.query.people.PeopleDocuments;
import org.actionplan.query.projection.Projections;
import reactor.core.publisher.Mono;

/** The people that a form offers, by name; whoever was added a moment ago is among them. */
public final class PeopleToChoose {

    private final PeopleDocuments people;
    private final Projections projections;

    public PeopleToChoose(PeopleDocuments people, Projections projections) {
        this.people = people;
        this.projections = projections;
    }

    public Mono<List<Option>> all() {
        return projections
                .caughtUp()
                .thenMany(people.list())
                .map(person -> Option.of(person.id().value(), person.name() + ", " + person.jobRole()))
                .collectList();
    }
}
