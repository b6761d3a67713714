/** The shapes that fields of a command must have, as constraints whose message is a key with words. */
@NullMarked
package org.actionplan.api.form;

import org.jspecify.annotations.NullMarked;
