package org.actionplan.query.page.history;

import java.util.List;

/**
 * One promise of the ledger, in words.
 *
 * @param then how it stood when the promised day ended
 * @param now how it stands on the day the ledger shows
 */
public record PromiseShown(
        ItemLink item,
        String owner,
        String promised,
        List<MoveShown> moves,
        String due,
        String slipped,
        Standing then,
        Standing now) {

    /**
     * How an item stood.
     *
     * @param key an action's state as in addresses; empty for everything else
     */
    public record Standing(String key, String words) {}

    /**
     * One time the date was moved.
     *
     * @param days from which day to which
     * @param marks what is remarkable about it; empty when nothing is
     */
    public record MoveShown(String days, String who, String why, String marks, String address) {}
}
