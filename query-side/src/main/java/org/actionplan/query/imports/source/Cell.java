package org.actionplan.query.imports.source;

import java.time.LocalDate;
import org.actionplan.api.plan.Precision;
import org.jspecify.annotations.Nullable;

/**
 * One cell as a person sees it. Line breaks within it are kept as single line feeds; a cell of a document has one line
 * for each paragraph, an automatically numbered or bulleted one beginning with "\u2022 " like a typed bullet.
 *
 * @param column from 0
 * @param text as shown: a date that is stored as a number reads as its format shows it ("20/03/2026", "Jul-26")
 * @param fill the cell's background as six hexadecimal digits in upper case ("A9D08E"), or null when it has none
 * @param date the day that a number formatted as a date stands for, or null
 * @param shown how much of that date the format shows: {@code DAY}, {@code MONTH} or {@code YEAR}; null without a date
 * @param carried whether the text stands in a cell above that is merged down over this one
 * @param width how many columns the cell is merged over to the right, itself included; 1 when it is not merged
 */
public record Cell(
        int column,
        String text,
        @Nullable String fill,
        @Nullable LocalDate date,
        @Nullable Precision shown,
        boolean carried,
        int width) {

    /** A plain text, as separated files have them. */
    public static Cell of(int column, String text) {
        return new Cell(column, text, null, null, null, false, 1);
    }
}
