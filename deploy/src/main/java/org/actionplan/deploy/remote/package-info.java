/** How a process that only shows has another one decide. */
@NullMarked
package org.actionplan.deploy.remote;

import org.jspecify.annotations.NullMarked;
