/** The form that keeps what was learnt, met or told. */
@NullMarked
package org.actionplan.query.page.lesson;

import org.jspecify.annotations.NullMarked;
