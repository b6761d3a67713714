/** What checkers and readers find in a document that leaves the tracker. */
@NullMarked
package org.actionplan.deploy.paper;

import org.jspecify.annotations.NullMarked;
