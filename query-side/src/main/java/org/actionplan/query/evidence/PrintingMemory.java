package org.actionplan.query.evidence;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;

/**
 * The memory that printing may take, all documents together: a page waits until its share is free, and one that would
 * never fit is refused before it can harm anybody.
 */
final class PrintingMemory {

    /** What a page takes while it is printed, for each of its characters; measured with a plan of 5,000 changes. */
    private static final int BYTES_FOR_A_CHARACTER = 200;

    private static final int KILOBYTE = 1024;

    private final int kilobytes;
    private final Semaphore free;

    private PrintingMemory(int kilobytes) {
        this.kilobytes = kilobytes;
        this.free = new Semaphore(kilobytes, true);
    }

    /** So much memory. */
    static PrintingMemory of(long bytes) {
        return new PrintingMemory((int) Math.min(bytes / KILOBYTE, Integer.MAX_VALUE));
    }

    /** Does the printing of a page once its share is free. */
    <T> T printing(String page, Callable<T> print) throws Exception {
        var share = 1L + (long) page.length() * BYTES_FOR_A_CHARACTER / KILOBYTE;
        if (share > kilobytes) {
            throw new Refused(Kind.TOO_LARGE, "evidence.too-long");
        }
        free.acquire((int) share);
        try {
            return print.call();
        } finally {
            free.release((int) share);
        }
    }
}
