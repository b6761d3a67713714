package org.actionplan.query.people;

import org.actionplan.api.person.PersonId;

/** Somebody who can own actions and help. */
public record PersonLine(PersonId id, String name, String jobRole) {}
