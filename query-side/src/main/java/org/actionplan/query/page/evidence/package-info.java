/** The evidence document in words: as a page in the browser, and as the page that becomes a PDF. */
@NullMarked
package org.actionplan.query.page.evidence;

import org.jspecify.annotations.NullMarked;
