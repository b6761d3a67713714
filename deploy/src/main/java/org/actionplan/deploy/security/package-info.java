/** Who may come in: signing in to pages and to the JSON interface. */
@NullMarked
package org.actionplan.deploy.security;

import org.jspecify.annotations.NullMarked;
