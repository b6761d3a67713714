package org.actionplan.query.imports.draft;

import org.actionplan.api.plan.PlanId;
import org.actionplan.query.imports.reading.Answers;

/**
 * How an earlier file of the same shape was understood.
 *
 * @param fileName what that file was called
 * @param planId the plan it came into
 */
public record Remembered(String fileName, PlanId planId, Answers answers) {}
