package org.actionplan.query.imports.reading;

import java.util.List;
import org.actionplan.query.imports.source.SourceLine;

/**
 * Lines of a sheet that are no rows of the table of actions: above it, below it, or on a sheet of their own.
 *
 * @param sheet the sheet's name, empty where a file has only one
 * @param aside whether the sheet has no table of actions at all
 */
record Outside(String sheet, List<SourceLine> lines, boolean aside) {}
