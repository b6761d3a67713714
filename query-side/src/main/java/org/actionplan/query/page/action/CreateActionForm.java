package org.actionplan.query.page.action;

import java.util.List;
import java.util.Objects;
import org.actionplan.api.Receipt;
import org.actionplan.api.form.Limits;
import org.actionplan.api.plan.ActionCommand.CreateAction;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.Horizon;
import org.actionplan.api.plan.ObjectiveId;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.page.AboutPlan;
import org.actionplan.query.page.CommandForm;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.FormWriter;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.page.Question.Option;
import org.actionplan.query.page.Typed;

/** Asks what is to be done, by whom and by when; whatever else is known may be said as well. */
record CreateActionForm(AboutPlan about) implements CommandForm {

    private static final List<Option> HORIZONS = List.of(
            horizon(Horizon.QUICK_WIN, "Done in days or a few weeks, with what you have"),
            horizon(Horizon.SHORT_TERM, "Done within some months"),
            horizon(Horizon.LONG_TERM, "Takes longer, or needs money, building work or other organisations"));

    @Override
    public FormPage ask() {
        var form = about.form("actions/new", "Add an action")
                .intro("The plan gives the action a reference that never changes. Later on you can reword it, move"
                        + " its date and hand it over; each change is kept with its reason.")
                .line(
                        "title",
                        "What is to be done?",
                        "In a few words. For example, train night staff to record checks.")
                .missing("Say in a few words what is to be done")
                .select(
                        "ownerId",
                        "Who owns it?",
                        "One person answers for it, even when others help."
                                + " If somebody is missing, add them under People first.",
                        about.people())
                .missing("Choose who owns it")
                .day("dueBy", "When is it due?", "For example, 31 3 2027. This first promise stays on record.")
                .missing("Enter the day by which it is due");
        return proof(detail(form)).button("Add the action", about.page());
    }

    private FormWriter detail(FormWriter form) {
        return form.select("objectiveId", "Which objective does it serve?", "", about.objectives())
                .optional()
                .filled(about.choice("objective"))
                .text("task", "What exactly is the task?", "")
                .optional()
                .day("startsOn", "When should work begin?", "For example, 31 3 2027")
                .optional()
                .choice("horizon", "How far does it reach?", "", HORIZONS)
                .optional();
    }

    private static FormWriter proof(FormWriter form) {
        return form.text(
                        "expectedResult",
                        "What result do you expect?",
                        "For example, every call bell at night is answered within five minutes.")
                .optional()
                .list(
                        "closureCriteria",
                        "How do we know it can be closed?",
                        "One a line. Somebody else checks these before it is closed."
                                + " For example, ten call bell records in June show five minutes or less.")
                .optional()
                .text("resources", "What does it need?", "For example, two days of the trainer and £300.")
                .optional()
                .line(
                        "sourceReference",
                        "Where does it come from?",
                        "The reference of a finding, audit or complaint. For example, Audit 2026/01.")
                .optional()
                .atMost(Limits.NAME);
    }

    @Override
    public CreateAction read(Typed typed) {
        return new CreateAction(
                about.planId(),
                ActionId.next(),
                typed.text("title"),
                typed.person("ownerId"),
                typed.day("dueBy"),
                typed.read("objectiveId", ObjectiveId::new),
                typed.textIfAny("task"),
                typed.dayIfAny("startsOn"),
                typed.oneOf("horizon", Horizon.class),
                typed.textIfAny("expectedResult"),
                typed.list("closureCriteria"),
                typed.textIfAny("resources"),
                typed.textIfAny("sourceReference"));
    }

    /** Back to the plan, which says the reference that the action was given. */
    @Override
    public Next next(Receipt receipt) {
        return new Next(about.page(), Objects.toString(receipt.created().get("ref"), null));
    }

    private static Option horizon(Horizon horizon, String explained) {
        return new Option(InEnglish.key(horizon), InEnglish.horizon(horizon), explained);
    }
}
