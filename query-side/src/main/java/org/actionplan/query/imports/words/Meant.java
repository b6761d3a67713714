package org.actionplan.query.imports.words;

import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * What words say about where an action stands.
 *
 * @param confidence null when the words do not speak of it
 * @param sure whether the words can hardly be meant otherwise; when false the person should be asked
 */
public record Meant(ActionState state, @Nullable Confidence confidence, boolean sure) {}
