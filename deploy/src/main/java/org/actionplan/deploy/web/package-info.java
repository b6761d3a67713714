/** How failures are told, and what belongs to no feature. */
@NullMarked
package org.actionplan.deploy.web;

import org.jspecify.annotations.NullMarked;
