package org.actionplan.query.page.history;

import java.util.List;
import org.actionplan.query.english.ChangeShown;

/**
 * What differs between two versions, in words.
 *
 * @param summary how many items differ
 * @param note what one has to know to read it; empty when there is nothing to say
 */
public record ComparisonShown(Side from, Side to, String summary, String note, List<Group> groups) {

    /** One of the two versions, and where it is. */
    public record Side(String words, String address) {}

    /**
     * The items that differ in one way.
     *
     * @param title what happened to them, and how many they are
     */
    public record Group(String title, List<Row> rows) {}

    /** An item with what differs, and who made all of it so. */
    public record Row(ItemLink item, List<Cause> because, List<Field> fields) {}

    /** A field that reads differently, and who else made it so. */
    public record Field(ChangeShown change, List<Cause> because) {}

    /** Who, when and why, and where the plan is as it stood then. */
    public record Cause(String words, String why, String address) {}
}
