package org.actionplan.api;

import java.util.List;

/** The request has fields that do not have the right shape; every one of them is named. */
public final class InvalidFields extends RuntimeException {

    /**
     * One field that is not right.
     *
     * @param field where it stands in the body, as a JSON pointer such as {@code /dueBy}
     * @param code a key with words in {@code refusals.properties}
     */
    public record Problem(String field, String code) {}

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public InvalidFields(List<Problem> problems) {
        super("fields.invalid", null, false, false);
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
