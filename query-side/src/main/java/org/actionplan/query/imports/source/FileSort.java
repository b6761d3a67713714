package org.actionplan.query.imports.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What sort of file it is, seen from how its bytes begin. */
enum FileSort {
    PACKED,
    OLD_OFFICE,
    PDF,
    PICTURE,
    WEB_PAGE,
    TEXT,
    OTHER;

    private static final List<String> PICTURES =
            List.of("\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "BM", "II*\0", "MM\0*", "RIFF");

    private static final List<String> WEB_PAGES =
            List.of("<!doctype html", "<html", "<table", "<head", "<body", "<meta", "mime-version:");

    /** Rich text, XML of any sort, and files packed in other ways. */
    private static final List<String> OTHERS = List.of("{\\rtf", "<", "rar!", "7z\u00BC", "\u001F\u008B");

    static FileSort of(byte[] content) {
        var beginning = new String(content, 0, Math.min(content.length, 512), StandardCharsets.ISO_8859_1);
        if (beginning.startsWith("PK\u0003\u0004") || beginning.startsWith("PK\u0005\u0006")) {
            return PACKED;
        }
        if (beginning.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OLD_OFFICE;
        }
        if (beginning.startsWith("%PDF")) {
            return PDF;
        }
        if (isPicture(beginning)) {
            return PICTURE;
        }
        return ofText(beginning);
    }

    private static boolean isPicture(String beginning) {
        return PICTURES.stream().anyMatch(beginning::startsWith) && beginning.indexOf('\0') >= 0
                || beginning.startsWith("ftyphei", 4);
    }

    private static FileSort ofText(String beginning) {
        var letters = beginning
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .stripLeading()
                .replaceFirst("^<\\?xml[^>]*>\\s*", "")
                .toLowerCase(Locale.ROOT);
        if (WEB_PAGES.stream().anyMatch(letters::startsWith)) {
            return WEB_PAGE;
        }
        return OTHERS.stream().anyMatch(letters::startsWith) ? OTHER : TEXT;
    }
}
