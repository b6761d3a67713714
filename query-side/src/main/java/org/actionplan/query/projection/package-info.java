/** Keeps the documents up to the log: reads on, folds, writes, remembers how far. */
@NullMarked
package org.actionplan.query.projection;

import org.jspecify.annotations.NullMarked;
