package org.actionplan.api.person;

/** Who is signed in with a request: the account's name and the actor it stands for. */
public record SignedIn(String username, Actor actor) {

    /** Names nobody, as it may end up in a log. */
    @Override
    public String toString() {
        return "SignedIn[" + actor.personId() + "]";
    }
}
