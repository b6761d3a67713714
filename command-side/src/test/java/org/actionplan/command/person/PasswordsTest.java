package org.actionplan.command.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void a_password_matches_its_own_hash_and_no_other() {
        var hash = passwords.hash("night staff walk softly");

        assertThat(passwords.matches("night staff walk softly", hash)).isTrue();
        assertThat(passwords.matches("Night staff walk softly", hash)).isFalse();
    }

    @Test
    void a_hash_costs_memory_to_guess_and_is_salted() {
        var hash = passwords.hash("night staff walk softly");

        assertThat(hash).startsWith("$argon2id$").contains("m=19456,t=2,p=1");
        assertThat(passwords.hash("night staff walk softly")).isNotEqualTo(hash);
    }
}
