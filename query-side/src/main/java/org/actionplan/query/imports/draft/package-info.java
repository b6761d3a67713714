/** Imports under way: a file with the answers given so far, forgotten unless it is accepted. */
@NullMarked
package org.actionplan.query.imports.draft;

import org.jspecify.annotations.NullMarked;
