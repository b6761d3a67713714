package org.actionplan.query.page.evidence;

import java.util.List;

/**
 * One thing that happened to an action.
 *
 * @param when the moment it was recorded
 * @param said what was done, as one sentence
 * @param details what was said with it, such as why
 */
public record StoryEntry(String when, String said, List<Detail> details) {

    /** Something said, and what kind of thing it is. */
    public record Detail(String label, String text) {}
}
