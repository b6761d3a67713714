/** The runnable application: its start, its settings and the wiring of both sides. */
@NullMarked
package org.actionplan.deploy;

import org.jspecify.annotations.NullMarked;
