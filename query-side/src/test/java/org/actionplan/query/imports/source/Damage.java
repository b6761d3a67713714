package org.actionplan.query.imports.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The ways in which a file is damaged before it arrives. */
public final class Damage {

    public static final List<String> EXAMPLES =
            List.of(Examples.CARE_HOME, Examples.TRACKER, Examples.QUARTERLY, Examples.COUNCIL, Examples.REPORT);

    public static final List<String> OFFICE =
            List.of(Examples.CARE_HOME, Examples.TRACKER, Examples.QUARTERLY, Examples.REPORT);

    static final List<byte[]> BEGINNINGS = List.of(
            new byte[] {'P', 'K', 3, 4},
            new byte[] {'P', 'K', 5, 6},
            new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
            new byte[] {(byte) 0xFF, (byte) 0xFE},
            new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
            new byte[] {'"'},
            new byte[0]);

    /** What may come in place of a piece of a part: numbers out of range, elements that do not end, and nonsense. */
    private static final List<String> NONSENSE = List.of(
            "",
            "-1",
            "0",
            "99999999999999999999",
            "NaN",
            "1e308",
            "\u0000",
            "<",
            ">",
            "&",
            "\"",
            "A0:ZZZ9999999",
            "é",
            "<row>",
            "</row>",
            "<c/>",
            "<mergeCell ref=\"B9:A1\"/>",
            "<tbl><tr><tc>",
            "]]>",
            "<!DOCTYPE x>",
            "&x;");

    private Damage() {}

    public static byte[] changedBytes(String name, Random random) {
        var file = Examples.bytes(name);
        for (var i = 0; i <= random.nextInt(20); i++) {
            file[random.nextInt(file.length)] = (byte) random.nextInt(256);
        }

        return file;
    }

    public static byte[] missingPiece(String name, Random random) {
        var file = Examples.bytes(name);
        var from = random.nextInt(file.length);
        var to = random.nextBoolean() ? file.length : from + random.nextInt(file.length - from);
        var rest = new ByteArrayOutputStream();
        rest.write(file, 0, from);
        rest.write(file, to, file.length - to);

        return rest.toByteArray();
    }

    public static byte[] lostParts(String name, Random random) {
        var packed = Packed.of(Examples.bytes(name));
        var names = new ArrayList<>(packed.parts().keySet());
        var one = names.get(random.nextInt(names.size()));
        var other = names.get(random.nextInt(names.size()));
        var content = packed.parts().get(one);
        switch (random.nextInt(4)) {
            case 0 -> packed.without(one);
            case 1 -> packed.bytes(one, packed.parts().get(other)).bytes(other, content);
            case 2 -> packed.bytes(one, Arrays.copyOf(content, random.nextInt(content.length + 1)));
            default -> packed.bytes("xl/" + one, content).bytes(one.toUpperCase(Locale.ROOT), content);
        }

        return packed.file();
    }

    public static byte[] replacedPieces(String name, Random random) {
        var packed = Packed.of(Examples.bytes(name));
        var names = packed.parts().keySet().stream()
                .filter(part -> part.endsWith(".xml") || part.endsWith(".rels"))
                .toList();
        var part = names.get(random.nextInt(names.size()));
        var text = packed.text(part);
        for (var i = 0; i <= random.nextInt(4); i++) {
            text = replaced(text, random);
        }
        packed.bytes(part, text.getBytes(StandardCharsets.UTF_8));

        return packed.file();
    }

    /** A value between quotation marks, or a few letters anywhere. */
    private static String replaced(String text, Random random) {
        var from = text.indexOf('"', random.nextInt(Math.max(1, text.length()))) + 1;
        var to = random.nextInt(4) == 0 ? Math.min(text.length(), from + random.nextInt(30)) : text.indexOf('"', from);
        return to < from
                ? text
                : text.substring(0, from) + NONSENSE.get(random.nextInt(NONSENSE.size())) + text.substring(to);
    }

    static byte[] noise(byte[] beginning, Random random) {
        var noise = new byte[random.nextInt(5_000)];
        random.nextBytes(noise);
        var file = Arrays.copyOf(beginning, beginning.length + noise.length);
        System.arraycopy(noise, 0, file, beginning.length, noise.length);

        return file;
    }
}
