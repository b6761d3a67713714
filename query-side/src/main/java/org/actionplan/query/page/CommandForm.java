package org.actionplan.query.page;

import org.actionplan.api.Receipt;
import org.actionplan.query.page.Forms.Next;

/** The form of one command: what it asks, the command that the answers make, and where one goes when it was done. */
public interface CommandForm {

    FormPage ask();

    /** The command that the answers make; what cannot be read is kept by {@code typed} as a problem. */
    Object read(Typed typed);

    Next next(Receipt receipt);
}
