package org.actionplan.query.english;

import java.util.List;

/**
 * A field that reads differently, in words.
 *
 * @param was entry by entry; empty when nothing stood there
 */
public record ChangeShown(String label, List<String> was, List<String> now) {}
