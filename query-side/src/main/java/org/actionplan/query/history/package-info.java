/** A plan at any moment: as it stood, who changed what and why, and what differs between two versions. */
@NullMarked
package org.actionplan.query.history;

import org.jspecify.annotations.NullMarked;
