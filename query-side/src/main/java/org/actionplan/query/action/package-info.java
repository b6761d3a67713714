/** Actions across plans. */
@NullMarked
package org.actionplan.query.action;

import org.jspecify.annotations.NullMarked;
