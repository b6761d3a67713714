package org.actionplan.query.imports.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
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

    private final ZipFile zip;
    private final Allowance allowance;
    private boolean closed;

    PackedParts(byte[] content, Allowance allowance) throws IOException {
        zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
        this.allowance = allowance;
        Allowance.refuseIf(Collections.list(zip.getEntries()).size() > SourceLimits.PARTS, "file.unpacks-too-large");
        Allowance.refuseIf(
                Collections.list(zip.getEntries()).stream()
                        .anyMatch(entry -> entry.getGeneralPurposeBit().usesEncryption()),
                "file.protected");
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** A short part as text, such as the type that an OpenDocument file names first. */
    String text(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (var in = getInputStream(entry)) {
            return new String(in.readNBytes(200), java.nio.charset.StandardCharsets.UTF_8);
        }
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
        return new Counted(zip.getInputStream(entry), entry);
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

    private final class Counted extends FilterInputStream {

        private final long allowed;
        private long count;

        Counted(InputStream in, ZipArchiveEntry entry) {
            super(in);
            var byRatio = Math.max(
                    SourceLimits.UNPACKED_UNCHECKED,
                    Math.max(0, entry.getCompressedSize()) * SourceLimits.UNPACKED_RATIO);
            allowed = mayBeLarge(entry.getName()) ? byRatio : Math.min(byRatio, SourceLimits.SMALL_PART_BYTES);
        }

        /** Only these are read piece by piece. */
        private static boolean mayBeLarge(String name) {
            return name.endsWith(".xml")
                    && (name.contains("/worksheets/")
                            || name.endsWith("sharedStrings.xml")
                            || name.endsWith("document.xml"));
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
}
