/** One action, its forms, and everybody's own work. */
@NullMarked
package org.actionplan.query.page.action;

import org.jspecify.annotations.NullMarked;
