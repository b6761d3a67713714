package org.actionplan.query.page.history;

import org.actionplan.query.plan.PlanView;

/**
 * Which plan a page of the past is about.
 *
 * @param address the address of the page itself, without what is asked for
 */
public record PlanPlace(String reference, String title, String address) {

    public static PlanPlace of(PlanView plan, String address) {
        return new PlanPlace(plan.plan().reference(), plan.plan().title(), address);
    }

    /** What stands above the title. */
    public String words() {
        return reference + " " + title;
    }
}
