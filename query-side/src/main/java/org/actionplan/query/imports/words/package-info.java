/** What single cells of a plan say: dates, owners, notes, status words, several actions in one cell. */
@NullMarked
package org.actionplan.query.imports.words;

import org.jspecify.annotations.NullMarked;
