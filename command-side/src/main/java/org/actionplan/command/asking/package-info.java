/** What a rule may know of the asking itself: who asks and what day it is. */
@NullMarked
package org.actionplan.command.asking;

import org.jspecify.annotations.NullMarked;
