/** One improvement plan: what was agreed, and the rules that say what may change it. */
@NullMarked
package org.actionplan.command.plan;

import org.jspecify.annotations.NullMarked;
