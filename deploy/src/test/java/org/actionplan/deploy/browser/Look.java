package org.actionplan.deploy.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** How somebody looks at the pages: with how much room, in which colours, with or without script. */
record Look(int width, int height, ColorScheme colours, boolean script) {

    static final Look DESK = new Look(1440, 900, ColorScheme.LIGHT, true);
    static final Look TABLET = new Look(768, 1024, ColorScheme.LIGHT, true);
    static final Look PHONE = new Look(360, 800, ColorScheme.LIGHT, true);
    /** What is left of a usual screen at 400 %, and the narrowest that pages must fit into. */
    static final Look NARROWEST = new Look(320, 640, ColorScheme.LIGHT, true);

    Look dark() {
        return new Look(width, height, ColorScheme.DARK, script);
    }

    Look withoutScript() {
        return new Look(width, height, colours, false);
    }

    /** In English wherever the tests run, and without movement, since a picture of something on its way proves nothing. */
    Browser.NewContextOptions asOptions() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(colours)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(script)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London");
    }
}
