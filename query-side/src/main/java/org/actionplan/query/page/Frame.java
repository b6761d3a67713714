package org.actionplan.query.page;

import org.actionplan.api.person.Role;
import org.actionplan.api.person.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page: who is signed in, where one is, what was just done.
 *
 * @param who null when nobody is signed in
 * @param name what they are called; empty when nobody is signed in
 * @param path the address of this page, without what follows the question mark
 * @param csrf proves that a form was sent from a page of ours
 * @param notice what was just done, in words; null when nothing was
 */
public record Frame(
        @Nullable SignedIn who,
        String name,
        String path,
        String csrf,
        @Nullable String notice) {

    public boolean isSignedIn() {
        return who != null;
    }

    /** Whether whoever is signed in has this role. */
    public boolean is(Role role) {
        return who != null && who.actor().is(role);
    }

    /** Where a style sheet or script is, with its contents' mark so that browsers may keep it for ever. */
    public String file(String name) {
        return StaticFiles.address(name);
    }

    /** {@code page} when the address begins with this, so that the menu shows where one is; null elsewhere. */
    public @Nullable String current(String prefix) {
        return path.equals(prefix) ? "page" : path.startsWith(prefix + "/") ? "true" : null;
    }
}
