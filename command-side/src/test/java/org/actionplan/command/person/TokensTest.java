package org.actionplan.command.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void a_token_says_what_it_is_and_holds_256_random_bits() {
        assertThat(Tokens.next()).matches("apt_[A-Za-z0-9_-]{43}");
    }

    @Test
    void no_two_tokens_are_the_same() {
        assertThat(Stream.generate(Tokens::next).limit(1_000)).doesNotHaveDuplicates();
    }

    @Test
    void the_same_token_always_has_the_same_hash_and_another_one_another() {
        assertThat(Tokens.hash("apt_amina"))
                .matches("[0-9a-f]{64}")
                .isEqualTo(Tokens.hash("apt_amina"))
                .isNotEqualTo(Tokens.hash("apt_ruth"));
    }
}
