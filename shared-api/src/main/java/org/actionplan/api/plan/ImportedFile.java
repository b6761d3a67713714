package org.actionplan.api.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.actionplan.api.form.Limits;
import org.actionplan.api.form.PlanDay;
import org.actionplan.api.form.ReadableText;
import org.actionplan.api.form.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * A file that was imported, and how it was read.
 *
 * @param sha256 the SHA-256 of its bytes in lower-case hexadecimal, by which anybody can check that they hold the same file
 * @param shape a fingerprint of its headings: a file of the same shape is read the same way next time
 * @param choices how its columns, words and owners were understood, as JSON that the import itself writes and reads
 * @param asOf the day the file says it describes, if it says so
 * @param leftOut rows that were no actions, such as headings and footnotes, or were left out by the person importing
 */
public record ImportedFile(
        @Valid ImportId importId,
        @VisibleText(max = Limits.TITLE) String name,

        @Pattern(regexp = "[0-9a-f]{64}", message = "file.hash-malformed")
        String sha256,

        @Pattern(regexp = "[0-9a-f]{64}", message = "file.hash-malformed")
        String shape,

        @ReadableText(max = 200_000) String choices,
        @PlanDay @Nullable LocalDate asOf,

        @Size(max = 20_000, message = "list.too-long") List<@Valid SourceRow> leftOut) {}
