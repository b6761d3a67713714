/** Coming in, and where one starts. */
@NullMarked
package org.actionplan.query.page.signin;

import org.jspecify.annotations.NullMarked;
