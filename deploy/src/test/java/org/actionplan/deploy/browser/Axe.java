package org.actionplan.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What axe-core finds wrong with a page; it has to be nothing. */
final class Axe {

    private static final List<String> WANTED =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    static void findsNothing(Window window) {
        look(window, axe -> axe.withTags(WANTED));
    }

    /** Looks at the colours only: enough where nothing else is different from what it has looked at already. */
    static void findsNothingTooFaint(Window window) {
        look(window, axe -> axe.withRules(List.of("color-contrast")));
    }

    /** Looks at the page in this window, which needs script: without it axe finds nothing, right or wrong. */
    private static void look(Window window, UnaryOperator<AxeBuilder> rules) {
        assertThat(window.look().script()).as("axe needs script").isTrue();
        var found = rules.apply(new AxeBuilder(window.page()))
                .setLegacyMode(true) // there are no frames, and this way it opens no window of its own
                .analyze();
        assertThat(found.getPasses()).as("rules that axe applied").isNotEmpty();
        assertThat(told(found.getViolations()))
                .as("axe at %s, %s", window.address(), window.look())
                .isEmpty();
    }

    private static String told(List<Rule> violations) {
        return violations.stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> rule.getId() + " at " + node.getTarget() + ": " + rule.getHelp() + "\n    "
                                + node.getHtml()))
                .collect(Collectors.joining("\n"));
    }
}
