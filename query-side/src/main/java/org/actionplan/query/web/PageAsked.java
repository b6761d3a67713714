package org.actionplan.query.web;

import java.util.List;
import org.springframework.util.MultiValueMap;

/** Which page of a list is asked for: {@code ?page=} from 0, {@code ?size=} from 1 to 500, by default 50. */
public record PageAsked(int page, int size) {

    private static final int MOST_PAGES = 1_000_000;
    private static final int MOST_LINES = 500;

    public static PageAsked of(MultiValueMap<String, String> query) {
        var asked = new Asked(query);
        return new PageAsked(asked.number("page", 0, 0, MOST_PAGES), asked.number("size", 50, 1, MOST_LINES));
    }

    /** The entries of this page, cut from all there are. */
    public <T> List<T> cut(List<T> all) {
        var start = (int) Math.min((long) page * size, all.size());
        return all.subList(start, Math.min(start + size, all.size()));
    }
}
