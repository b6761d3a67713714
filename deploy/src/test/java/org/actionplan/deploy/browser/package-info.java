/** The pages as people meet them: a real browser, the whole application, everything found by the words on the screen. */
@NullMarked
package org.actionplan.deploy.browser;

import org.jspecify.annotations.NullMarked;
