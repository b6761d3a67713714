/** What all pages share: how they are drawn, how forms are asked, read and answered, and how things are said in English. */
@NullMarked
package org.actionplan.query.page;

import org.jspecify.annotations.NullMarked;
