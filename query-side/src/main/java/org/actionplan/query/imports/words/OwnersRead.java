package org.actionplan.query.imports.words;

import java.util.List;
import org.actionplan.query.imports.reading.Owners;
import org.actionplan.query.imports.reading.Warning;

/** Whom a cell names, with what the person should know about it. */
public record OwnersRead(Owners owners, List<Warning> warnings) {}
