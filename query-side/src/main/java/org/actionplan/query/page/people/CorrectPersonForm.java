package org.actionplan.query.page.people;

import org.actionplan.api.Receipt;
import org.actionplan.api.person.PersonCommand.CorrectPerson;
import org.actionplan.query.page.CommandForm;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.page.Typed;
import org.actionplan.query.people.PersonLine;

/** Asks what somebody is called and does now, and why that is put right. */
record CorrectPersonForm(PersonLine person) implements CommandForm {

    @Override
    public FormPage ask() {
        return FormPage.at(page() + "/correct-person", "Correct a name or job role")
                .about(person.name())
                .intro("The new name and job role are shown everywhere, also in the history.")
                .line("name", "What is their name?", "")
                .missing("Enter their name")
                .filled(person.name())
                .line("jobRole", "What is their job role?", "")
                .missing("Enter their job role")
                .filled(person.jobRole())
                .line("email", "What is their work email address?", "Leave it empty to keep it as it is.")
                .optional()
                .reason("Why is it put right?", "For example, promoted to deputy manager")
                .missing("Say why it is put right")
                .button("Save", page());
    }

    @Override
    public CorrectPerson read(Typed typed) {
        return new CorrectPerson(
                person.id(), typed.text("name"), typed.text("jobRole"), typed.textIfAny("email"), typed.text("reason"));
    }

    @Override
    public Next next(Receipt receipt) {
        return Next.at(page());
    }

    private String page() {
        return "/people/" + person.id();
    }
}
