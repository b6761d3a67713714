package org.actionplan.query.page.delegation;

import org.actionplan.api.Receipt;
import org.actionplan.api.plan.DelegationCommand.ReportBack;
import org.actionplan.query.page.CommandForm;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.page.Typed;

/** Asks the helper what came of the task. */
record ReportBackForm(AboutDelegation about) implements CommandForm {

    @Override
    public FormPage ask() {
        return about.form("report-back", "Report back")
                .text("report", "What came of it?", "For example, all sheets are in the folder; three were missing.")
                .missing("Say what came of it")
                .button("Report back", about.back());
    }

    @Override
    public ReportBack read(Typed typed) {
        return new ReportBack(about.planId(), about.delegationId(), typed.text("report"));
    }

    @Override
    public Next next(Receipt receipt) {
        return about.next();
    }
}
