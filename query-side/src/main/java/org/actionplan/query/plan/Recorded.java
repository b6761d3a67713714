package org.actionplan.query.plan;

import java.time.Instant;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.PlanEvent;

/**
 * One event of a plan with what was recorded about it.
 *
 * @param version the plan's version once the event had happened: the first event makes version 1
 */
public record Recorded(long version, Instant recordedAt, PersonId actor, PlanEvent event) {}
