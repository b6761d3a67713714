/** The application inside the tests' own process, for everybody who looks at it from outside. */
@NullMarked
package org.actionplan.deploy.running;

import org.jspecify.annotations.NullMarked;
