package org.actionplan.api;

import java.util.concurrent.CompletionStage;

/**
 * The only way in to the command side. The stage fails with {@link Refused} when a rule or permission says no and with
 * {@link InvalidFields} when the command has the wrong shape; otherwise what was asked is stored durably.
 */
public interface Commands {

    CompletionStage<Receipt> send(Object command, Envelope envelope);
}
