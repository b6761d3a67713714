package org.actionplan.query.plan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.bson.types.Binary;

/**
 * A text as it stands in a document. A document holds 16 MB at most, and a plan that came from a file keeps every row of
 * it: what is long is packed, what is short stays readable.
 */
final class PackedText {

    private static final int LONG = 1_000_000;

    private PackedText() {}

    static Object of(String text) {
        return text.length() < LONG ? text : new Binary(packed(text));
    }

    static String text(Object stored) {
        return stored instanceof Binary packed ? unpacked(packed.getData()) : (String) stored;
    }

    private static byte[] packed(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String unpacked(byte[] bytes) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
