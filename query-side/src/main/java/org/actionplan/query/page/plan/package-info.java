/** Plans, the plan on one screen, and its forms. */
@NullMarked
package org.actionplan.query.page.plan;

import org.jspecify.annotations.NullMarked;
