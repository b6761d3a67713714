package org.actionplan.deploy.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@InBrowser
class AccessibleFormsIT {

    @ParameterizedTest
    @EnumSource
    void everybody_can_use_a_form_with_and_without_problems_in_every_look(EveryForm form, Windows windows) {
        var window = windows.of(Account.QUALITY_LEAD);
        Readable.inEveryLook(form.in(window));
        Readable.inEveryLook(form.refusedIn(window).shows("There is a problem"));
    }
}
