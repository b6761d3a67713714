package org.actionplan.query.imports.words;

import org.actionplan.api.plan.WrittenDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the actions in a form's cell.
 *
 * @param number as written before it, or its place when none is written
 * @param done when it was done, where its text says so; its days are missing when only "done" is said
 */
public record Item(int number, String text, @Nullable WrittenDate done) {}
