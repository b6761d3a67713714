package org.actionplan.query.imports.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a packed file, unpacked only while they are read and counted as they come out: what the file claims
 * about their sizes is not believed. Nothing is written to disk.
 */
final class PackedParts implements ZipEntrySource {

    private static final int FIRST_BYTES = 200;

    private final ZipFile zip;
    private final Allowance allowance;
    private boolean piecewise;
    private boolean closed;

    PackedParts(byte[] content, Allowance allowance) throws IOException {
        Allowance.refuseIf(listed(content) > SourceLimits.PARTS, "file.unpacks-too-large");
        zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
        this.allowance = allowance;
        Allowance.refuseIf(isProtected(), "file.protected");
    }

    /** How many parts the file may list at most, seen before the list is held in memory. */
    private static int listed(byte[] content) {
        var count = 0;
        for (var i = 0; i + 3 < content.length; i++) {
            if (content[i] == 'P' && content[i + 1] == 'K' && content[i + 2] == 1 && content[i + 3] == 2) {
                count++;
            }
        }
        return count;
    }

    private boolean isProtected() {
        return Collections.list(zip.getEntries()).stream()
                .anyMatch(entry -> entry.getGeneralPurposeBit().usesEncryption());
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** How a part begins, such as the type that an OpenDocument file names first; empty when there is no such part. */
    String beginning(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (var in = getInputStream(entry)) {
            return new String(in.readNBytes(FIRST_BYTES), StandardCharsets.UTF_8);
        }
    }

    /** From now on parts are read piece by piece; before, each was held in memory as a whole and had to be small. */
    void readPiecewise() {
        piecewise = true;
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return zip.getEntries();
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String path) {
        return zip.getEntry(path);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        // Office programs write no other ways of packing, and some of those unpack to even more.
        Allowance.refuseIf(
                entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED, "file.damaged");
        return new CountedStream(zip.getInputStream(entry), allowed(entry), allowance);
    }

    private long allowed(ZipArchiveEntry entry) {
        var byRatio = Math.max(
                SourceLimits.UNPACKED_UNCHECKED, Math.max(0, entry.getCompressedSize()) * SourceLimits.UNPACKED_RATIO);
        return piecewise ? byRatio : Math.min(byRatio, SourceLimits.SMALL_PART_BYTES);
    }

    @Override
    public void close() throws IOException {
        closed = true;
        zip.close();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }
}
