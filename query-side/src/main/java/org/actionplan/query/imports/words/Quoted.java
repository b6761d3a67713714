package org.actionplan.query.imports.words;

/** A piece of the file in quotation marks, short enough to stand within a sentence. */
final class Quoted {

    private static final int LONGEST = 80;

    private Quoted() {}

    static String of(String text) {
        String line = Tidy.line(text);
        return "“"
                + (line.length() <= LONGEST ? line : Beginning.of(line, LONGEST).strip() + "…") + "”";
    }
}
