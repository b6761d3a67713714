package org.actionplan.api;

import java.util.List;
import java.util.Map;

/**
 * What a command has led to, once it is safely stored.
 *
 * @param stream the stream that was written
 * @param version how many events the stream now has
 * @param events the stored names of the new events, in order
 * @param created what people need to go on with the things that were made: ids and references
 */
public record Receipt(String stream, long version, List<String> events, Map<String, Object> created) {}
