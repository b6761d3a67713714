/** A plan as at any version as a workbook and as separated files, to be read, filtered and printed without the tracker. */
@NullMarked
package org.actionplan.query.spreadsheet;

import org.jspecify.annotations.NullMarked;
