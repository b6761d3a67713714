/** What goes into the evidence document of a plan, and how a finished page becomes a tagged PDF. */
@NullMarked
package org.actionplan.query.evidence;

import org.jspecify.annotations.NullMarked;
