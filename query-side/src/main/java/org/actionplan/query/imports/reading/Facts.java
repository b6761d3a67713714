package org.actionplan.query.imports.reading;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of the plan as a whole.
 *
 * @param about by what it is: service, provider, title, and the rest under its own label
 * @param names people with their posts
 * @param asOf the day the file describes
 * @param written the day the plan was agreed, written or signed
 */
record Facts(
        Map<String, String> about,
        Map<String, String> names,
        @Nullable LocalDate asOf,
        @Nullable LocalDate written) {}
