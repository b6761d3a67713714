/** Files people have: workbooks, separated text and Word tables, read into plain rows within limits. */
@NullMarked
package org.actionplan.query.imports.source;

import org.jspecify.annotations.NullMarked;
