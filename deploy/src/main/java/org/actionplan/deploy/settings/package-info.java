/** What can be set, and what is said when it is set wrongly. */
@NullMarked
package org.actionplan.deploy.settings;

import org.jspecify.annotations.NullMarked;
