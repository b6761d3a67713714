package org.actionplan.api;

import java.util.Optional;
import org.actionplan.api.plan.PlanId;

/** Finds the plan that people mean by a reference such as AMB26, whatever the case of its letters. */
public interface References {

    Optional<PlanId> planCalled(String reference);
}
