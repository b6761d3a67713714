package org.actionplan.deploy.browser;

import java.util.Locale;

/** The pages that people come to again and again, as the example plan fills them: one line here for each. */
enum MainPage {
    SIGN_IN("/sign-in", false),
    PLANS("/plans", true),
    PLAN("/plans/AMB26", true),
    CLOSED_ACTIONS("/plans/AMB26/closed", true),
    ACTION("/plans/AMB26/actions/AMB26-08", true),
    MOVE_DUE_DATE("/plans/AMB26/actions/AMB26-08/move-due-date", true),
    NEW_ACTION("/plans/AMB26/actions/new", true),
    MY_WORK("/my-work", true),
    HISTORY("/plans/AMB26/history", true),
    AS_AT("/plans/AMB26/as-at", true),
    PLAN_IN_APRIL("/plans/AMB26?at=2026-04-22", true),
    COMPARE("/plans/AMB26/compare?from=2026-04-22&to=2026-06-30", true),
    SLIPPAGE("/plans/AMB26/slippage", true),
    EVIDENCE("/plans/AMB26/evidence", true),
    PEOPLE("/people", true),
    ACCOUNTS("/accounts", true);

    private final String path;
    private final boolean afterSigningIn;

    MainPage(String path, boolean afterSigningIn) {
        this.path = path;
        this.afterSigningIn = afterSigningIn;
    }

    /** Opens it in a window of somebody who may see everything. */
    Window in(Windows windows, Look look) {
        return in(afterSigningIn ? windows.of(Account.ADMIN, look) : windows.ofAVisitor(look));
    }

    Window in(Window window) {
        return window.go(path);
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
