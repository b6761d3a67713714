package org.actionplan.query.imports.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a text where it names several owners, and leaves whole what only looks like several. */
final class OwnerSplit {

    private static final Pattern SURE = Pattern.compile(" ?(?:;|\\n|\\||\\+) ?");
    private static final Pattern MAYBE =
            Pattern.compile(" ?/ ?| & |(?<=\\w\\w)&(?=\\w)| and | or | ?, ?(?:and )?", Pattern.CASE_INSENSITIVE);
    private static final Pattern FULL_NAME = Pattern.compile(
            "(?:(?:Dr|Mrs?|Ms|Miss|Cllr|Prof|Sister)\\.? )?\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,3}");
    private static final Pattern OPEN_END =
            Pattern.compile("(?:^|.* )(?:of|and|the|for|&)$|.*,$", Pattern.CASE_INSENSITIVE);

    private OwnerSplit() {}

    static List<String> of(String text, OwnerLegend legend) {
        List<String> parts = new ArrayList<>();
        for (String piece : SURE.split(joined(text))) parts.addAll(maybe(piece.strip(), legend));
        return parts.stream()
                .map(OwnerSplit::bare)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** A line that ends in "of" goes on in the next. */
    private static String joined(String text) {
        StringBuilder joined = new StringBuilder();
        for (String line : text.split("\n")) {
            boolean goesOn = OPEN_END.matcher(joined).matches() || line.startsWith("(");
            joined.append(joined.isEmpty() ? "" : goesOn ? " " : "\n")
                    .append(line.replaceFirst("^[•*·–—-] ?", "").strip());
        }
        return joined.toString();
    }

    private static List<String> maybe(String piece, OwnerLegend legend) {
        if (isKnown(piece, legend) || isPersonWithPost(piece)) return List.of(piece);
        Matcher between = MAYBE.matcher(piece);
        int from = 0;
        List<String> parts = new ArrayList<>();
        while (between.find()) {
            String left = piece.substring(from, between.start());
            String right = piece.substring(between.end());
            if (isWithinBrackets(piece, between.start())
                    || !parts(left, right, between.group().strip(), legend)) continue;
            parts.add(left);
            from = between.end();
        }
        parts.add(piece.substring(from));
        return parts;
    }

    private static boolean parts(String left, String right, String by, OwnerLegend legend) {
        return canStandAlone(left, legend)
                && (Posts.isPost(left) && Posts.namesItsField(left)
                        ? canBeginSurely(right, legend)
                        : canBegin(right, legend))
                && !(by.equals(",") && isPlace(left, right, legend));
    }

    private static boolean canStandAlone(String part, OwnerLegend legend) {
        String left = part.replaceFirst(" ?\\([^()]*\\)$", "");
        return isKnown(left, legend)
                || Owner.isCode(left)
                || Posts.isPost(left)
                || isGroupOfPeople(left)
                || isName(left);
    }

    /** Whether what follows begins with an owner: all of it, or what stands before the next place to part. */
    private static boolean canBegin(String right, OwnerLegend legend) {
        if (canStandAlone(right, legend)) return true;
        Matcher next = MAYBE.matcher(right);
        while (next.find()) if (canStandAlone(right.substring(0, next.start()), legend)) return true;
        return canStandAlone(right.replaceFirst(" (?:to|will|\\().*$", ""), legend);
    }

    private static boolean canBeginSurely(String right, OwnerLegend legend) {
        String first = MAYBE.split(right)[0];
        return isKnown(first, legend) || Owner.isCode(first) || Posts.isPost(first) || isGroupOfPeople(first);
    }

    /** "Home manager, Pellinsea House": a post and where it is. */
    private static boolean isPlace(String left, String right, OwnerLegend legend) {
        return Posts.isPost(left)
                && !isKnown(left, legend)
                && !Posts.isPost(right)
                && !right.contains(",")
                && isName(right)
                && right.contains(" ");
    }

    /** "Jo Lindqvist, Registered Manager": one person with the post. */
    private static boolean isPersonWithPost(String piece) {
        int comma = piece.indexOf(',');
        if (comma < 0 || comma != piece.lastIndexOf(',')) return false;
        String name = piece.substring(0, comma);
        String post = piece.substring(comma + 1).strip();
        return isName(name)
                && name.contains(" ")
                && Posts.isPost(post)
                && !Posts.isGroup(post)
                && MAYBE.split(post).length == 1;
    }

    private static boolean isName(String text) {
        return FULL_NAME.matcher(text).matches() && !Posts.namesADepartment(text) && !Posts.isPost(text);
    }

    private static boolean isGroupOfPeople(String text) {
        return Posts.isGroup(text) && !Posts.isWord(text) && !Posts.namesADepartment(text);
    }

    private static boolean isKnown(String text, OwnerLegend legend) {
        return legend.codes().containsKey(text)
                || contains(legend.codes().values(), text)
                || contains(legend.names().keySet(), text)
                || contains(legend.names().values(), text)
                || contains(legend.posts(), text);
    }

    private static boolean contains(Iterable<String> known, String text) {
        for (String one : known) if (one.equalsIgnoreCase(text)) return true;
        return false;
    }

    private static boolean isWithinBrackets(String text, int at) {
        return text.lastIndexOf('(', at) > text.lastIndexOf(')', at) && text.indexOf(')', at) >= 0;
    }

    private static String bare(String part) {
        return part.strip()
                .replaceFirst("^[.,:;]+", "")
                .replaceFirst("[,:;]+$", "")
                .strip();
    }
}
