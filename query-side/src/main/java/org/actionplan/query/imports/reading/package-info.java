/** Where a file's table is, what its columns mean, and what each row says. */
@NullMarked
package org.actionplan.query.imports.reading;

import org.jspecify.annotations.NullMarked;
