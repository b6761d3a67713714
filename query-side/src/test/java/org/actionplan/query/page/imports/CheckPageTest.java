package org.actionplan.query.page.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Objects;
import org.actionplan.api.Refused;
import org.actionplan.api.person.SignedIn;
import org.actionplan.query.imports.draft.Imports;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.reactive.result.view.RedirectView;
import org.springframework.web.reactive.result.view.Rendering;

class CheckPageTest {

    private final Imports imports = new Imports();
    private final CheckPage page = new CheckPage(imports.drafts(), imports.accepting());

    @AfterEach
    void the_store_is_closed() {
        imports.close();
    }

    @Test
    void pressing_the_button_again_leads_to_the_plan_again() {
        var id = imports.sent().value();

        assertThat(address(bringIn(id))).isEqualTo("/plans/QH26");
        assertThat(address(bringIn(id))).isEqualTo("/plans/QH26");
    }

    @Test
    void nobody_learns_of_an_import_that_is_not_there() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> bringIn("import-00000000-0000-0000-0000-000000000000"))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("import.unknown"));
    }

    private static @Nullable String address(Rendering rendering) {
        return ((RedirectView) Objects.requireNonNull(rendering.view())).getUrl();
    }

    private Rendering bringIn(String id) {
        var press = MockServerHttpRequest.post("/imports/" + id + "/check")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body("");
        return Objects.requireNonNull(page.decide(
                        id,
                        new LinkedMultiValueMap<>(),
                        new SignedIn("marian", imports.lead()),
                        MockServerWebExchange.from(press))
                .block());
    }
}
