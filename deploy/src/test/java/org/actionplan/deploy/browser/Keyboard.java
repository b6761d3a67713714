package org.actionplan.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who uses a window by keys alone, and looks where they are at every step. */
record Keyboard(Window window) {

    private static final int TOO_LONG_A_WAY = 150;

    /** What a screen reader would call the place where one is. */
    private static final String NAME = """
        (document.activeElement.labels?.[0] ?? document.activeElement).textContent.replace(/\\s+/g, ' ').trim()
        """;

    /** There is a thick line around it, and it is not outside of what can be seen. */
    private static final String IS_SEEN = """
        (() => {
            const style = getComputedStyle(document.activeElement);
            const place = document.activeElement.getBoundingClientRect();
            return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                && place.width > 0 && place.top >= 0 && place.top < innerHeight && place.left >= 0;
        })()
        """;

    /** Goes on to what is called like this; everything on the way can be seen. */
    Keyboard to(String name) {
        for (int steps = 0; steps < TOO_LONG_A_WAY; steps++) {
            press("Tab");
            var here = (String) window.page().evaluate(NAME);
            if (window.page()
                    .evaluate("document.activeElement === document.body")
                    .equals(true)) {
                continue; // from the last place the way leads out of the page, and in again
            }
            assertThat(window.page().evaluate(IS_SEEN))
                    .as("one sees being at: " + here)
                    .isEqualTo(true);
            if (here.equals(name)) {
                return this;
            }
        }
        throw new AssertionError("No way leads to: " + name);
    }

    Keyboard press(String key) {
        window.page().keyboard().press(key);
        return this;
    }

    Keyboard type(String words) {
        window.page().keyboard().type(words);
        return this;
    }
}
