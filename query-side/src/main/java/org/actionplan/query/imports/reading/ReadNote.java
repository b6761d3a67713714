package org.actionplan.query.imports.reading;

import org.actionplan.api.plan.WrittenDate;

/** One of the notes stacked in a cell, with the time written beside it; {@code when.text} is the marker as it stands. */
public record ReadNote(String text, WrittenDate when) {}
