package org.actionplan.query.imports.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what comes out of one part, and stops it when that is more than the part or the whole file may hold. */
final class CountedStream extends FilterInputStream {

    private final long allowed;
    private final Allowance allowance;
    private long count;

    CountedStream(InputStream in, long allowed, Allowance allowance) {
        super(in);
        this.allowed = allowed;
        this.allowance = allowance;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int bytes) {
        count += bytes;
        Allowance.refuseIf(count > allowed, "file.unpacks-too-large");
        allowance.unpacked(bytes);
    }
}
