package org.actionplan.command.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.function.IntFunction;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private Instant now = Instant.parse("2026-03-01T02:00:00Z");
    private final Attempts attempts = new Attempts(clock());

    @Test
    void ten_tries_for_one_account_from_one_address_are_allowed_and_the_next_is_refused() {
        use(10, _ -> "amina", _ -> "10.0.0.7");

        isRefused(() -> attempts.take("amina", "10.0.0.7"));
    }

    @Test
    void somebody_elses_guesses_from_elsewhere_do_not_lock_amina_out() {
        use(10, _ -> "amina", _ -> "203.0.113.9");

        assertThatCode(() -> attempts.take("amina", "10.0.0.7")).doesNotThrowAnyException();
    }

    @Test
    void one_address_cannot_try_every_account() {
        use(100, i -> "person" + i, _ -> "203.0.113.9");

        isRefused(() -> attempts.take("amina", "203.0.113.9"));
    }

    @Test
    void one_account_cannot_be_tried_from_everywhere() {
        use(100, _ -> "amina", i -> "203.0.113." + i);

        isRefused(() -> attempts.take("amina", "10.0.0.7"));
    }

    @Test
    void a_right_password_gives_its_try_back() {
        for (int i = 0; i < 30; i++) {
            attempts.giveBack(attempts.take("amina", "10.0.0.7"));
        }

        use(10, _ -> "amina", _ -> "10.0.0.7");
        isRefused(() -> attempts.take("amina", "10.0.0.7"));
    }

    @Test
    void six_seconds_later_there_is_one_more_try() {
        use(10, _ -> "amina", _ -> "10.0.0.7");

        now = now.plusMillis(5_999);
        isRefused(() -> attempts.take("amina", "10.0.0.7"));
        now = now.plusMillis(1);
        use(1, _ -> "amina", _ -> "10.0.0.7");
        isRefused(() -> attempts.take("amina", "10.0.0.7"));
    }

    private Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }

    private void use(int tries, IntFunction<String> username, IntFunction<String> address) {
        for (int i = 0; i < tries; i++) {
            attempts.take(username.apply(i), address.apply(i));
        }
    }

    private static void isRefused(ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Kind.TOO_MANY_TRIES))
                .hasMessage("sign-in.too-many-tries");
    }
}
