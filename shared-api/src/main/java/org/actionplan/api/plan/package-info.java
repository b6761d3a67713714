/** What may be asked of an improvement plan and what can happen to it. */
@NullMarked
package org.actionplan.api.plan;

import org.jspecify.annotations.NullMarked;
