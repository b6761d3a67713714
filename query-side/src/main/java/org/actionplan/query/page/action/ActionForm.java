package org.actionplan.query.page.action;

import java.time.LocalDate;
import java.util.List;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.PlanId;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.Question.Option;
import org.actionplan.query.page.Typed;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.PlanView;

/** The form of one command about one action: what it asks, and the command that the answers make. */
interface ActionForm {

    /**
     * What a form is about.
     *
     * @param people whom it may offer
     * @param today for days that are most often today
     */
    record About(PlanView plan, ActionLine action, List<Option> people, LocalDate today) {

        PlanId planId() {
            return plan.plan().planId();
        }

        ActionId actionId() {
            return action.actionId();
        }

        /** Where the action is, and where its form leads back to. */
        String page() {
            return Addresses.action(plan, action);
        }

        /** A form about this action, for the command of that name. */
        FormPage.Writer form(String command, String title) {
            return FormPage.at(page() + "/" + command, title).about(action.ref() + " " + action.title());
        }
    }

    FormPage ask(About about);

    /** The command that the answers make; what cannot be read is kept by {@code typed} as a problem. */
    Object read(Typed typed, About about);
}
