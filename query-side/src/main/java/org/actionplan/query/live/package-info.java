/** What is recorded, told at the moment it is. */
@NullMarked
package org.actionplan.query.live;

import org.jspecify.annotations.NullMarked;
