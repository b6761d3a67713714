package org.actionplan.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@InBrowser
class PrintIT {

    private static final String PAGE_RULE = """
        [...document.styleSheets].flatMap(sheet => [...sheet.cssRules])
            .filter(rule => rule instanceof CSSPageRule).map(rule => rule.cssText).join()
        """;

    @Test
    void the_printed_plan_says_on_every_page_which_plan_version_and_moment_it_is(Windows windows) {
        var window = onPaper(windows);
        var version = window.page().locator(".numbers").innerText().replaceAll("(?s).*(version \\d+), (.*)", "$1 · $2");

        var head = window.page().locator("table.grid thead");
        assertThat(head.innerText()).contains("AMB26 Ambermere House improvement plan 2026 · " + version.strip());
        assertThat(head.evaluate("head => getComputedStyle(head).display")).isEqualTo("table-header-group");
        window.shows("Milestones AMB26 Ambermere House improvement plan 2026 · " + version.strip());
        assertThat((String) window.page().evaluate(PAGE_RULE)).contains("counter(page)", "counter(pages)");
    }

    @Test
    void paper_has_what_is_to_be_read_and_nothing_to_press(Windows windows) {
        var window = onPaper(windows);

        for (var screenOnly : new String[] {"header.top", ".tabs", ".toolbar", ".filters", ".skip-link", "footer"}) {
            assertThat(window.page().locator(screenOnly).first().isVisible())
                    .as(screenOnly)
                    .isFalse();
        }
        window.shows("What it covers").shows("AMB26-08").shows("Milestones");
        assertThat(window.page().locator(".timeline").isVisible()).isTrue();
    }

    @Test
    void the_plan_prints_on_a4_landscape(Windows windows) {
        var pdf = windows.of(Account.QUALITY_LEAD)
                .go("/plans/AMB26")
                .page()
                .pdf(new PdfOptions().setPreferCSSPageSize(true));

        assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
                .containsPattern("/MediaBox \\[0 0 84[12][.\\d]* 59[45]");
    }

    private static Window onPaper(Windows windows) {
        var window = windows.of(Account.QUALITY_LEAD).go("/plans/AMB26");
        window.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        return window;
    }
}
