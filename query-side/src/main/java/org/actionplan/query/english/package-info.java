/** How days, states, fields and changes are said to people in England, wherever they read them: page, paper or sheet. */
@NullMarked
package org.actionplan.query.english;

import org.jspecify.annotations.NullMarked;
