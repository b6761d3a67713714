package org.actionplan.query.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The one family of letters on paper, and which characters it has. */
final class Fonts {

    static final String FAMILY = "DejaVu Sans";

    /** Where a font file says how many tables it has, where it lists them, and how long each entry is. */
    private static final int TABLE_COUNT = 4;

    private static final int FIRST_TABLE = 12;
    private static final int TABLE_ENTRY = 16;

    /** The names of tables, four letters each: "GSUB", and one that nobody looks for. */
    private static final int LIGATURES = 0x47535542;

    private static final int NOT_USED = 0x67737562;

    private static final byte[] REGULAR = read("/fonts/DejaVuSans.ttf");
    private static final byte[] BOLD = read("/fonts/DejaVuSans-Bold.ttf");
    private static final CmapLookup[] GLYPHS =
            Stream.of(REGULAR, BOLD).map(Fonts::glyphs).toArray(CmapLookup[]::new);

    private Fonts() {}

    static InputStream regular() {
        return new ByteArrayInputStream(REGULAR);
    }

    static InputStream bold() {
        return new ByteArrayInputStream(BOLD);
    }

    /** Whether a character can be printed, in text as in headings. */
    static boolean has(int character) {
        for (var glyphs : GLYPHS) {
            if (glyphs.getGlyphId(character) == 0) {
                return false;
            }
        }
        return true;
    }

    private static CmapLookup glyphs(byte[] font) {
        try (var parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            return parsed.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String name) {
        try (var file = Objects.requireNonNull(Fonts.class.getResourceAsStream(name), name)) {
            return withoutLigatures(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looking for ligatures takes a third of all the time, and finds none that anybody would miss. */
    private static byte[] withoutLigatures(byte[] font) {
        var tables = ByteBuffer.wrap(font);
        var count = tables.getShort(TABLE_COUNT);
        for (int i = 0; i < count; i++) {
            var entry = FIRST_TABLE + i * TABLE_ENTRY;
            if (tables.getInt(entry) == LIGATURES) {
                tables.putInt(entry, NOT_USED);
            }
        }
        return font;
    }
}
