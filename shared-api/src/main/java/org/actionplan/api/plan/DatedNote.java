package org.actionplan.api.plan;

import jakarta.validation.Valid;
import org.actionplan.api.form.Limits;
import org.actionplan.api.form.VisibleText;

/** One of the notes that a file keeps about an action, with the time the file gives for it. */
public record DatedNote(
        @VisibleText(max = Limits.TEXT) String text, @Valid WrittenDate when) {}
