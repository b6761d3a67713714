package org.actionplan.query.imports.source;

import java.util.List;

/**
 * A sheet of a workbook, the records of a separated file, or one table of a document (number 1 is the first).
 *
 * @param name the sheet's name; empty for separated files; "table 2" for documents, whose last paragraphs make a sheet
 *     "below the last table" without lines
 * @param above for documents, the paragraphs between the table before and this one, such as headings
 * @param lines only lines that hold something; each knows its number in the file, from 1
 */
public record SourceSheet(String name, List<String> above, List<SourceLine> lines) {}
