/** The forms about a plan's objectives. */
@NullMarked
package org.actionplan.query.page.objective;

import org.jspecify.annotations.NullMarked;
