package org.actionplan.deploy.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.ResponseCookie;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

class CookiesTest {

    @ParameterizedTest(name = "{0}, tracker.https={1}: {2}")
    @CsvSource({
        "http://tracker.example/, false, false",
        "http://tracker.example/, true, true",
        "https://tracker.example/, false, true",
        "https://tracker.example/, true, true"
    })
    void cookies_travel_over_https_only_where_that_is_known(String address, boolean setting, boolean secure) {
        var exchange = MockServerWebExchange.from(MockServerHttpRequest.get(address));
        var https = new OverHttps(setting);

        new FormToken(https).renew(exchange).block();

        assertThat(https.isUsed(exchange)).isEqualTo(secure);
        assertThat(exchange.getResponse().getCookies().getFirst("XSRF-TOKEN"))
                .extracting(Objects::requireNonNull)
                .returns(secure, ResponseCookie::isSecure)
                .returns(true, ResponseCookie::isHttpOnly)
                .returns("Lax", ResponseCookie::getSameSite);
    }
}
