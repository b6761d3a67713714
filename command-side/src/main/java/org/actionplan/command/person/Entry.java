package org.actionplan.command.person;

import org.actionplan.api.Refused;
import org.actionplan.api.person.PersonCommand.CorrectPerson;
import org.actionplan.api.person.PersonEvent.PersonAdded;
import org.actionplan.api.person.PersonEvent.PersonCorrected;
import org.jspecify.annotations.Nullable;

/** How a person has been entered: what they are called and do. */
record Entry(String name, String jobRole, @Nullable String email) {

    static final Entry NONE = new Entry("", "", null);

    static Entry of(PersonAdded added) {
        return new Entry(added.name(), added.jobRole(), added.email());
    }

    static Entry of(PersonCorrected corrected) {
        return new Entry(corrected.nameTo(), corrected.jobRoleTo(), corrected.emailTo());
    }

    PersonCorrected correct(CorrectPerson ask) {
        var to = new Entry(ask.name(), ask.jobRole(), ask.email() == null ? email : ask.email());
        Refused.unless(!equals(to), "person.same-words");
        return new PersonCorrected(ask.personId(), name, to.name, jobRole, to.jobRole, email, to.email, ask.reason());
    }
}
