package org.actionplan.api.plan;

import org.jspecify.annotations.Nullable;

/** An event that says why: every change of date, scope, owner, words or state that was not simply the next step. */
public interface Reasoned {

    @Nullable
    String reason();
}
