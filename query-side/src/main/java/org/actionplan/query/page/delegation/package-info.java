/** The forms with which a helper answers for a delegated task. */
@NullMarked
package org.actionplan.query.page.delegation;

import org.jspecify.annotations.NullMarked;
