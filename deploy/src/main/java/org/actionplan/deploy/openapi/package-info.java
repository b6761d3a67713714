/** The description of the JSON interface, made from the records that it reads and writes. */
@NullMarked
package org.actionplan.deploy.openapi;

import org.jspecify.annotations.NullMarked;
