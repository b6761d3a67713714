/** The people who work on plans, and how they sign in. */
@NullMarked
package org.actionplan.command.person;

import org.jspecify.annotations.NullMarked;
