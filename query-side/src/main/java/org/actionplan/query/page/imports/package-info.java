/** Pages on which a file that people keep elsewhere becomes a plan: one question at a time, nothing kept before the last. */
@NullMarked
package org.actionplan.query.page.imports;

import org.jspecify.annotations.NullMarked;
