package org.actionplan.deploy.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@InBrowser
class AccessibleFormsIT {

    @ParameterizedTest
    @EnumSource
    void everybody_can_use_a_form_with_and_without_problems_in_every_look(EveryForm form, Windows windows) {
        Readable.inEveryLook(form.in(windows.of(Account.ADMIN)));

        var refused = form.filledWronglyIn(windows.of(Account.ADMIN)).press(form.button);
        Readable.inEveryLook(refused.shows("There is a problem"));
    }
}
