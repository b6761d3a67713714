/** The forms about a plan's milestones. */
@NullMarked
package org.actionplan.query.page.milestone;

import org.jspecify.annotations.NullMarked;
