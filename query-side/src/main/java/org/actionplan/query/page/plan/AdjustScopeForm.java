package org.actionplan.query.page.plan;

import java.util.List;
import org.actionplan.api.Receipt;
import org.actionplan.api.plan.PlanCommand.AdjustScope;
import org.actionplan.query.page.AboutPlan;
import org.actionplan.query.page.CommandForm;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.page.Typed;

/** Asks what the plan covers from now on, and why; begins with what it covers now. */
record AdjustScopeForm(AboutPlan about) implements CommandForm {

    @Override
    public FormPage ask() {
        var head = about.plan().plan();
        return about.form("adjust-scope", "Adjust the scope")
                .intro("Say anew what the plan covers. What it covered before stays in its history.")
                .points("It now covers:", head.scopeIn())
                .seen(scope())
                .list("scopeIn", "What does the plan cover?", "One a line. For example, Nights")
                .missing("Say what the plan covers")
                .filled(head.scopeIn())
                .reason("Why does the scope change?", "For example, two falls happened in the corridor.")
                .missing("Say why the scope changes")
                .list("scopeOut", "What does it leave out?", "One a line. For example, Day centre")
                .optional()
                .filled(head.scopeOut())
                .button("Adjust the scope", about.page());
    }

    @Override
    public AdjustScope read(Typed typed) {
        var covered = typed.entries("scopeIn");
        var leftOut = typed.list("scopeOut");
        typed.seen(scope(), List.of(covered, leftOut), "plan.scope-moved-meanwhile");
        return new AdjustScope(about.planId(), covered, leftOut, typed.text("reason"));
    }

    @Override
    public Next next(Receipt receipt) {
        return Next.at(about.page());
    }

    private List<List<String>> scope() {
        var head = about.plan().plan();
        return List.of(head.scopeIn(), head.scopeOut());
    }
}
