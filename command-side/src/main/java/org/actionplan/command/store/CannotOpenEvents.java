package org.actionplan.command.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The log cannot be opened. The message is for the person who starts the tracker and says what to do. */
public final class CannotOpenEvents extends RuntimeException {

    private static final long serialVersionUID = 1;

    private CannotOpenEvents(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static CannotOpenEvents inUse(Path file) {
        return new CannotOpenEvents(
                "Another tracker is already using " + file
                        + ". Stop it first, or start this one with another --tracker.data folder.",
                null);
    }

    static CannotOpenEvents notWritable(Path file, IOException cause) {
        return new CannotOpenEvents(
                "The tracker cannot write to the folder of " + file + " (" + cause.getMessage()
                        + "). Give it the right to, or choose another folder with --tracker.data.",
                cause);
    }

    static CannotOpenEvents damaged(Path file) {
        return new CannotOpenEvents(
                "The file " + file + " is damaged. Nothing has been changed in it. Keep a copy, then put back the last"
                        + " backup, or recover what can be read with the sqlite3 command .recover.",
                null);
    }

    static CannotOpenEvents because(Path file, SQLException cause) {
        var text = String.valueOf(cause.getMessage());
        if (text.contains("SQLITE_NOTADB") || text.contains("SQLITE_CORRUPT")) {
            return damaged(file);
        }
        return new CannotOpenEvents("The tracker cannot open " + file + ": " + text, cause);
    }

    static CannotOpenEvents notReached(String url, SQLException cause) {
        return new CannotOpenEvents(
                "The tracker cannot reach its PostgreSQL database at " + url + ": " + cause.getMessage(), cause);
    }

    static CannotOpenEvents notReleased(IOException cause) {
        return new CannotOpenEvents("The lock on the data folder could not be released.", cause);
    }
}
