package org.actionplan.api.plan;

import jakarta.validation.constraints.Size;
import java.util.Map;
import org.actionplan.api.form.ReadableText;

/**
 * One row of an imported file as it stood there, kept whatever was made of it.
 *
 * @param where the place in the file in people's words: "row 12", "Open actions row 4", "record 5", "table 2, item 1"
 * @param cells the text of each cell that held something, by its column's heading, in the order of the columns
 */
public record SourceRow(
        @ReadableText(max = 300) String where,

        @Size(max = SourceRow.CELLS, message = "list.too-long")
        Map<@ReadableText(max = SourceRow.CELL) String, @ReadableText(max = SourceRow.CELL) String> cells) {

    /** As many as a file that is read may have columns. */
    public static final int CELLS = 200;

    /** As much as a spreadsheet's cell can hold. */
    public static final int CELL = 32_767;
}
