package org.actionplan.query.imports.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Turns the bytes of a text file into letters. The byte order mark says how, where there is one; what is valid UTF-8 is
 * UTF-8; everything else comes from an older Windows. Detectors that guess do worse.
 */
final class TextEncoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int SAMPLE = 10_000;

    private TextEncoding() {}

    static String text(byte[] content) {
        var text = decoded(content);
        Allowance.refuseIf(isNoText(text), "file.not-supported");
        return text;
    }

    private static String decoded(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return text(content, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return text(content, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return text(content, 2, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return text(content, 0, WINDOWS);
        }
    }

    private static String text(byte[] content, int from, Charset charset) {
        return new String(content, from, content.length - from, charset);
    }

    private static boolean startsWith(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (var i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** A stray control character is in many a file that a program wrote; many of them are in none that holds words. */
    private static boolean isNoText(String text) {
        var controls =
                text.chars().limit(SAMPLE).filter(TextEncoding::isControl).count();
        return controls > Math.min(text.length(), SAMPLE) / 100;
    }

    private static boolean isControl(int character) {
        return character < ' ' && "\t\n\u000B\f\r\u001A".indexOf(character) < 0;
    }
}
