package org.actionplan.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@InBrowser
class WrongInputIT {

    /** Everything that can be seen in the boxes of the form, in their order. */
    private static final String TYPED = """
        [...document.getElementById('form').elements]
            .filter(box => box.name && box.type !== 'hidden' && box.type !== 'password')
            .map(box => box.name + '=' + (['radio', 'checkbox'].includes(box.type) ? box.checked : box.value))
        """;

    /** What describes a box or the group in which it stands. */
    private static final String DESCRIPTION = """
        box => [box, box.closest('fieldset')]
            .flatMap(each => (each?.getAttribute('aria-describedby') ?? '').split(' '))
            .map(id => document.getElementById(id)?.textContent ?? '').join(' ')
        """;

    @ParameterizedTest
    @EnumSource
    void a_form_says_what_is_wrong_leads_there_and_keeps_what_was_typed(EveryForm form, Windows windows) {
        var window = form.filledWronglyIn(windows.of(Account.ADMIN));
        var title = window.title();
        var typed = window.page().evaluate(TYPED);
        window.press(form.button).shows("There is a problem").shows(form.problem);

        assertThat(window.status()).isEqualTo(422);
        assertThat(window.title()).isEqualTo("Error: " + title);
        assertThat(focused(window)).isEqualTo("problems");
        assertThat(window.page().evaluate(TYPED)).isEqualTo(typed);
        window.page().locator("#problems a").all().forEach(problem -> leadsToItsField(window, problem));
    }

    /** The field says the same words, also to those who hear the page. */
    private static void leadsToItsField(Window window, Locator problem) {
        var words = problem.innerText();
        problem.click();
        var field = window.page().locator("#" + focused(window));
        assertThat(List.of("INPUT", "TEXTAREA", "SELECT")).as(words).contains((String)
                field.evaluate("field => field.tagName"));
        assertThat((String) field.evaluate(DESCRIPTION)).contains(words);
    }

    private static String focused(Window window) {
        return (String) window.page().evaluate("document.activeElement.id");
    }
}
