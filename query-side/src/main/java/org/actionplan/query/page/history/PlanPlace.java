package org.actionplan.query.page.history;

import java.util.List;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * Which plan a page of the past is about, and the way to the others.
 *
 * @param here the address of the page itself
 */
public record PlanPlace(String reference, String title, String here) {

    /** A way to a page about the same plan. */
    public record Tab(
            String words, String address, @Nullable String current) {}

    static PlanPlace of(PlanView plan, String here) {
        return new PlanPlace(plan.plan().reference(), plan.plan().title(), here);
    }

    /** What stands above the title. */
    public String words() {
        return reference + " " + title;
    }

    public List<Tab> tabs() {
        return List.of(
                tab("Plan today", Addresses.plan(reference)),
                tab("History", Addresses.history(reference)),
                tab("Look back", Addresses.asAt(reference)),
                tab("Compare", Addresses.compare(reference)),
                tab("Promised dates", Addresses.slippage(reference)));
    }

    private Tab tab(String words, String address) {
        return new Tab(words, address, address.equals(here) ? "page" : null);
    }
}
