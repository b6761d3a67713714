/** A plan as it reads: the one fold, its documents and the list of plans. */
@NullMarked
package org.actionplan.query.plan;

import org.jspecify.annotations.NullMarked;
