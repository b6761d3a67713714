package org.actionplan.query.imports.source;

import java.time.Duration;

/** What a file may hold. A plan of a hundred homes fits many times over; what is larger was sent by mistake or to do harm. */
public final class SourceLimits {

    /** The largest plan seen so far has 91 rows and 40 kB; pictures in a Word file may take some megabytes. */
    public static final int BYTES = 10 * 1024 * 1024;

    /** A workbook is a packed file: this is what it may grow to, counted while unpacking and not as it claims. */
    static final long UNPACKED_BYTES = 100L * 1024 * 1024;

    /** Styles and lists of parts are held in memory as a whole, at many times their size. */
    static final long SMALL_PART_BYTES = 4L * 1024 * 1024;

    /** Real sheets shrink to a tenth or twentieth; only files made to do harm shrink more than this. */
    static final long UNPACKED_RATIO = 100;

    /** Below this a part may shrink as it likes: a short part of blanks does no harm. */
    static final long UNPACKED_UNCHECKED = 1024 * 1024;

    /** Parts of a packed file: a Word file with a picture on every page has some hundreds. */
    static final int PARTS = 5_000;

    /** The plan's own limit of actions is far below; more rows are a log or a list of residents, not a plan. */
    public static final int LINES = 20_000;

    /** A plan has 4 to 12 columns, a tracker with a column for each month of years some dozens. */
    static final int COLUMNS = 200;

    /** What Excel itself allows. */
    static final int CELL_CHARACTERS = 32_767;

    static final int SHEETS = 100;

    /** A form has one table for each regulation, and a long report some hundreds of small ones. */
    public static final int TABLES = 1_000;

    /** 20,000 rows of ten columns: what a page can show and a draft can hold. */
    static final int CELLS = 200_000;

    /** The same text may be repeated in many cells without making the file larger, but not what is kept of it. */
    static final long CHARACTERS = 20_000_000;

    /** How deep elements may stand in each other; Word tables within tables reach about fifty. */
    static final int DEPTH = 256;

    /** A person waits no longer, and no file that is within the other limits needs a tenth of it. */
    static final Duration TIME = Duration.ofSeconds(20);

    private SourceLimits() {}
}
