package org.actionplan.query.page.people;

import org.actionplan.api.Receipt;
import org.actionplan.api.person.PersonCommand.AddPerson;
import org.actionplan.api.person.PersonId;
import org.actionplan.query.page.CommandForm;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.page.Typed;

/** Asks for somebody's name and job role. */
final class AddPersonForm implements CommandForm {

    @Override
    public FormPage ask() {
        return FormPage.at("/people/new", "Add a person")
                .intro("Somebody who owns actions, helps with them or keeps plans. Never enter people who use the"
                        + " service.")
                .line("name", "What is their name?", "")
                .missing("Enter their name")
                .line("jobRole", "What is their job role?", "For example, deputy manager")
                .missing("Enter their job role")
                .line("email", "What is their work email address?", "")
                .optional()
                .button("Add the person", "/people");
    }

    @Override
    public AddPerson read(Typed typed) {
        return new AddPerson(PersonId.next(), typed.text("name"), typed.text("jobRole"), typed.textIfAny("email"));
    }

    @Override
    public Next next(Receipt receipt) {
        return Next.at("/people/" + receipt.stream());
    }
}
