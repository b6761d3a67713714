/** Who may come in: signing in to the JSON interface. */
@NullMarked
package org.actionplan.deploy.security;

import org.jspecify.annotations.NullMarked;
