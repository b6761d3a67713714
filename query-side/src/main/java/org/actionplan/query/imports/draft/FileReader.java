package org.actionplan.query.imports.draft;

import java.util.function.BiFunction;
import org.actionplan.query.imports.reading.Answers;
import org.actionplan.query.imports.reading.Reading;
import org.actionplan.query.imports.source.Source;

/**
 * How a file becomes plain rows, and how these read with the answers given.
 *
 * @param source takes the file's name and bytes; refuses with {@link org.actionplan.query.imports.source.CannotRead}
 */
public record FileReader(BiFunction<String, byte[], Source> source, BiFunction<Source, Answers, Reading> reading) {}
