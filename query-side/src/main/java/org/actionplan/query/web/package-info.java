/** What every query shares: pages of lists, days and moments in addresses, who may see what. */
@NullMarked
package org.actionplan.query.web;

import org.jspecify.annotations.NullMarked;
