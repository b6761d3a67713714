/** The language both sides share: who asks, what may be asked, what happened and why something is refused. */
@NullMarked
package org.actionplan.api;

import org.jspecify.annotations.NullMarked;
