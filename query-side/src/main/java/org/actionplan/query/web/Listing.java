package org.actionplan.query.web;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param page counted from 0
 * @param total how many there are on all pages
 * @param asOf the moment the list was made
 */
public record Listing<T>(List<T> items, int page, int size, long total, Instant asOf) {

    /** The page that was asked for, cut from all there is. */
    public static <T, R> Listing<R> of(List<T> all, PageAsked asked, Instant now, Function<T, R> line) {
        var lines = asked.cut(all).stream().map(line).toList();
        return new Listing<>(lines, asked.page(), asked.size(), all.size(), now);
    }
}
