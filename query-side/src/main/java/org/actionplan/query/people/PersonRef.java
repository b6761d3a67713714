package org.actionplan.query.people;

import org.actionplan.api.person.PersonId;

/** A person as others read of them. */
public record PersonRef(PersonId id, String name) {}
