package org.actionplan.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;

/** Looks at the page that is open in the ways in which people do: in light and in the dark, with much room and with little. */
final class Readable {

    /** Boxes that are wider than the window, unless they can be moved within a box of their own. */
    private static final String TOO_WIDE = """
        [...document.querySelectorAll('body *')]
            .filter(each => each.getBoundingClientRect().right > innerWidth + 1 && !each.closest('.scroll, .hidden'))
            .map(each => each.outerHTML.slice(0, 120))
        """;

    private Readable() {}

    static void inEveryLook(Window window) {
        assertThat(window.page().locator("h1").count()).as("main headings").isEqualTo(1);
        Axe.findsNothing(window);
        window.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Axe.findsNothingTooFaint(window);
        inTheNarrowestWindow(window);
    }

    /** Nobody has to scroll in two directions, at 320 pixels or on a usual screen at 400 %. */
    static void inTheNarrowestWindow(Window window) {
        window.page().setViewportSize(Look.NARROWEST.width(), Look.NARROWEST.height());
        var tooWide = window.page().evaluate("document.documentElement.scrollWidth > innerWidth");
        assertThat(tooWide)
                .as(
                        "%s is too wide at 320 px: %s",
                        window.address(), window.page().evaluate(TOO_WIDE))
                .isEqualTo(false);
    }
}
