/** Where the views are kept: an embedded server or a MongoDB by address. */
@NullMarked
package org.actionplan.deploy.views;

import org.jspecify.annotations.NullMarked;
