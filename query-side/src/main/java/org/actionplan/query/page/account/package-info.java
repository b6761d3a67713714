/** Accounts: who may sign in, what they may do, and one's own password. */
@NullMarked
package org.actionplan.query.page.account;

import org.jspecify.annotations.NullMarked;
