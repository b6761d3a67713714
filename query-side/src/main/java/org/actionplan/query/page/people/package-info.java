/** The people who work on plans, what each owns, and their forms. */
@NullMarked
package org.actionplan.query.page.people;

import org.jspecify.annotations.NullMarked;
