/** Where events are kept for good: one log in SQLite or PostgreSQL, written in groups. */
@NullMarked
package org.actionplan.command.store;

import org.jspecify.annotations.NullMarked;
