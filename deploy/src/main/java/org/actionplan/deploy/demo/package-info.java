/** The example plan, told as commands. */
@NullMarked
package org.actionplan.deploy.demo;

import org.jspecify.annotations.NullMarked;
