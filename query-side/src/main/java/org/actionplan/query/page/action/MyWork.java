package org.actionplan.query.page.action;

import java.util.List;
import org.actionplan.query.page.Question.Option;

/** What somebody owns and helps with, due first. */
public record MyWork(List<Item> actions, List<Item> tasks, List<Item> toCheck, String summary) {

    /**
     * One action or delegated task.
     *
     * @param next the forms that can be used now, the one-minute update first
     */
    public record Item(
            String ref,
            String title,
            String address,
            String about,
            String stateKey,
            String state,
            String due,
            String overdue,
            List<Option> next) {}

    public boolean isEmpty() {
        return actions.isEmpty() && tasks.isEmpty() && toCheck.isEmpty();
    }
}
