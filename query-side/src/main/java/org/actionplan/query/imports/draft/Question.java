package org.actionplan.query.imports.draft;

/**
 * Something that only the person can say.
 *
 * @param key where the answer belongs, as a JSON pointer into the answers: {@code /owners/Head cook}
 * @param answered whether it was answered, by the person or from memory; until then what was proposed holds
 * @param remembered whether the answer is that of an earlier file of the same shape
 */
public record Question(String key, String words, boolean answered, boolean remembered) {}
