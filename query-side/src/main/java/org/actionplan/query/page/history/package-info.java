/** The past of a plan: its history, how it stood on a day, what changed since, and which promises moved. */
@NullMarked
package org.actionplan.query.page.history;

import org.jspecify.annotations.NullMarked;
