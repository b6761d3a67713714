/** The way in: who may ask, in what shape, and what the answer says. */
@NullMarked
package org.actionplan.command.door;

import org.jspecify.annotations.NullMarked;
