package org.actionplan.query.page.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.actionplan.api.Receipt;
import org.actionplan.api.form.Limits;
import org.actionplan.api.plan.PlanCommand.CreatePlan;
import org.actionplan.api.plan.PlanId;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.page.CommandForm;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.FormWriter;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.page.Question.Option;
import org.actionplan.query.page.Typed;

/**
 * Asks what a new plan is called, whom it is for and what it covers.
 *
 * @param services those its author may plan for; empty when that is every one
 */
record CreatePlanForm(List<Option> people, Set<String> services, LocalDate today) implements CommandForm {

    private static final int REFERENCE_AT_MOST = 30;

    @Override
    public FormPage ask() {
        var form = FormPage.at(Addresses.NEW_PLAN, "Create a plan")
                .intro("One plan is for one service. Objectives and actions are added to it afterwards.")
                .line("title", "What is the plan called?", "For example, Fewer falls at night")
                .missing("Say what the plan is called")
                .line("reference", "Short reference", reference())
                .missing("Give the plan a short reference")
                .atMost(REFERENCE_AT_MOST);
        return extras(purpose(service(form))).button("Create the plan", "/plans");
    }

    private String reference() {
        return "People say it and write it in emails, and every action's reference begins with it. It never changes."
                + " For example, the first letters of the service and the year: OAK%02d"
                        .formatted(today.getYear() % 100);
    }

    private FormWriter service(FormWriter form) {
        var label = "Which service is it for?";
        var asked = services.isEmpty()
                ? form.line("service", label, "Write its name as in your other plans. For example, Oakfield House")
                        .atMost(Limits.NAME)
                : form.select(
                        "service",
                        label,
                        "",
                        services.stream()
                                .sorted()
                                .map(name -> Option.of(name, name))
                                .toList());
        return asked.missing("Say which service the plan is for");
    }

    private static FormWriter purpose(FormWriter form) {
        return form.text(
                        "purpose",
                        "What is the plan for?",
                        "For example, halve the number of falls at night by the autumn.")
                .missing("Say what the plan is for")
                .list("scopeIn", "What does it cover?", "One a line. For example, Nights")
                .missing("Say what the plan covers");
    }

    private FormWriter extras(FormWriter form) {
        return form.list("scopeOut", "What does it leave out?", "One a line. For example, Day centre")
                .optional()
                .select("managerId", "Who runs the plan?", "", people)
                .optional()
                .line(
                        "trigger",
                        "What led to it?",
                        "For example, the audit of falls in January 2026, or our own wish to improve")
                .optional()
                .day("startsOn", "When does it start?", "For example, 1 2 2027")
                .optional()
                .day("reviewOn", "When is it reviewed as a whole?", "For example, 17 12 2027")
                .optional()
                .list(
                        "alignedTo",
                        "Which wider aims does it serve?",
                        "One a line. For example, Safe: safe environments")
                .optional();
    }

    @Override
    public CreatePlan read(Typed typed) {
        return new CreatePlan(
                PlanId.next(),
                typed.text("reference"),
                typed.text("title"),
                typed.text("service"),
                typed.text("purpose"),
                typed.entries("scopeIn"),
                typed.list("scopeOut"),
                typed.textIfAny("trigger"),
                typed.dayIfAny("startsOn"),
                typed.dayIfAny("reviewOn"),
                typed.personIfAny("managerId"),
                typed.list("alignedTo"));
    }

    @Override
    public Next next(Receipt receipt) {
        return Next.at(Addresses.plan(String.valueOf(receipt.created().get("reference"))));
    }
}
