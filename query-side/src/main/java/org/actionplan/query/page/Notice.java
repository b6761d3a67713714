package org.actionplan.query.page;

import java.text.MessageFormat;
import java.time.Duration;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.web.server.ServerWebExchange;

/**
 * Says on the next page what was just done. Between the two pages a short-lived cookie holds a key with words in
 * {@code done.properties} and at most one reference; anything else in it is ignored.
 */
public final class Notice {

    private static final String COOKIE = "done";
    private static final Pattern FORM =
            Pattern.compile("([a-z]+(?:-[a-z]+)*)(?:\\.([A-Za-z0-9][A-Za-z0-9._-]{0,60}))?");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.actionplan.query.page.done");

    private Notice() {}

    /**
     * Leaves a notice for the next page.
     *
     * @param done the name of what was done, such as {@code move-due-date}
     * @param reference what it was done to, if there is one people know
     */
    public static void leave(ServerWebExchange exchange, String done, @Nullable String reference) {
        var value = reference == null ? done : done + "." + reference;
        exchange.getResponse().addCookie(cookie(value, Duration.ofMinutes(1)));
    }

    /** What was left for this page, if anything; it is said once. */
    static @Nullable String taken(ServerWebExchange exchange) {
        var cookie = exchange.getRequest().getCookies().getFirst(COOKIE);
        if (cookie == null) {
            return null;
        }
        exchange.getResponse().addCookie(cookie("", Duration.ZERO));
        return words(cookie.getValue());
    }

    static @Nullable String words(String value) {
        var said = FORM.matcher(value);
        if (!said.matches()) {
            return null;
        }
        try {
            var reference = said.group(2);
            return MessageFormat.format(WORDS.getString(said.group(1)), reference == null ? "" : reference);
        } catch (MissingResourceException e) {
            return null;
        }
    }

    private static ResponseCookie cookie(String value, Duration age) {
        return ResponseCookie.from(COOKIE, value)
                .httpOnly(true)
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build();
    }
}
