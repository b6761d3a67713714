package org.actionplan.api.person;

/** Who is signed in with a request: the account's name and the actor it stands for. */
public record SignedIn(String username, Actor actor) {}
