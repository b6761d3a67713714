/** A later edition of a plan's file against the plan: which row is which action, and what of it is really new. */
@NullMarked
package org.actionplan.query.imports.editions;

import org.jspecify.annotations.NullMarked;
