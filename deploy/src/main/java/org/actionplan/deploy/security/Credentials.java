package org.actionplan.deploy.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** What came in the Authorization header, not checked yet. */
final class Credentials extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final @Nullable String username;
    private final String secret;
    private final String address;

    private Credentials(@Nullable String username, String secret, String address) {
        super(List.of());
        this.username = username;
        this.secret = secret;
        this.address = address;
    }

    static Credentials password(String username, String password, String address) {
        return new Credentials(username, password, address);
    }

    static Credentials token(String token, String address) {
        return new Credentials(null, token, address);
    }

    /** Null for a token, which stands for its account by itself. */
    @Nullable
    String username() {
        return username;
    }

    String address() {
        return address;
    }

    @Override
    public String getCredentials() {
        return secret;
    }

    @Override
    public String getPrincipal() {
        return username == null ? "a token" : username;
    }

    @Override
    public String toString() {
        return "Credentials[]";
    }
}
