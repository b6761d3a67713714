package org.actionplan.query.imports.words;

import java.util.List;
import org.actionplan.api.plan.WrittenDate;
import org.actionplan.query.imports.reading.Warning;
import org.jspecify.annotations.Nullable;

/**
 * What an action's cell says.
 *
 * @param title the action, or the first of several, without bullets and numbers, no longer than a title may be
 * @param task the cell whole, where the title does not say it all; null otherwise
 * @param split the titles of the several actions stacked in the cell; empty when it holds one
 * @param evidence what the cell says will show it; null when it does not
 * @param done when it was done, where the cell says so; null otherwise
 */
public record ActionRead(
        String title,
        @Nullable String task,
        List<String> split,
        @Nullable String evidence,
        @Nullable WrittenDate done,
        List<Warning> warnings) {}
