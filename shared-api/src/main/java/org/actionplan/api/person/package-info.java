/** The people who work on plans, how they sign in and what each may do. */
@NullMarked
package org.actionplan.api.person;

import org.jspecify.annotations.NullMarked;
