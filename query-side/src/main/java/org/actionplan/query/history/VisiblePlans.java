package org.actionplan.query.history;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Objects;
import org.actionplan.api.References;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.person.Actor;
import org.actionplan.api.plan.PlanEvent.PlanCreated;
import org.actionplan.api.plan.PlanId;

/** Finds the plan that an address names by id or reference, for those who may see its service. */
public final class VisiblePlans {

    private final References references;
    private final PlanHistory history;
    private final Cache<PlanId, String> services =
            Caffeine.newBuilder().maximumSize(10_000).build();

    public VisiblePlans(References references, PlanHistory history) {
        this.references = references;
        this.history = history;
    }

    /** The plan's id; whoever may not see it is told that there is no such plan. */
    public PlanId find(String idOrReference, Actor reader) {
        var plan = idOrReference.matches(PlanId.FORM)
                ? new PlanId(idOrReference)
                : references.planCalled(idOrReference).orElseThrow(VisiblePlans::unknown);
        if (!maySee(reader, plan)) {
            throw unknown();
        }
        return plan;
    }

    public boolean maySee(Actor reader, PlanId plan) {
        return reader.maySee(Objects.requireNonNull(services.get(plan, this::service)));
    }

    /** A plan keeps the service it was created for. */
    private String service(PlanId plan) {
        return ((PlanCreated) history.of(plan).getFirst().event()).service();
    }

    private static Refused unknown() {
        return new Refused(Kind.UNKNOWN, "plan.unknown");
    }
}
