/** The names behind the ids. */
@NullMarked
package org.actionplan.query.people;

import org.jspecify.annotations.NullMarked;
