package org.actionplan.query.imports.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of owners in pieces: those who answer and those who help. "and", "," and "/" part two owners only where both
 * sides can be one: the health and safety adviser is one person.
 */
record OwnerParts(List<String> main, List<String> support) {

    private static final String HELPS =
            "supported by|with (?:the )?support (?:from|of|by)|assisted by|helped by|with (?:the )?help"
                    + " (?:from|of)|with (?:the )?input (?:from|of)|with (?:the )?assistance (?:from|of)|overseen"
                    + " by|oversight by|(?:to be )?approved by|(?:to be )?signed off by|(?:to be )?checked by|monitored"
                    + " by|supervised by|delegated to|in (?:liaison|consultation|partnership|conjunction) with|working"
                    + " with|alongside|with|support:|supporting:|supported:|support -|via|through";
    private static final Pattern BEHIND =
            Pattern.compile("[\\s,;(–—-]*\\b(?:" + HELPS + ")(?:(?<=[:-])|(?!\\w)) ?", Pattern.CASE_INSENSITIVE);
    private static final Pattern TO_HELP = Pattern.compile(
            " (?:to|will)"
                + " (?:approve|check|sign|support|oversee|monitor|review|help|advise|assist|supervise|agree|authorise|verify|audit)\\b.*|\\s*\\((?:support|supporting|approver|approval|oversight|advice|deputy"
                + " lead|sign[ -]?off)\\)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern LABEL = Pattern.compile(
            "(?:lead(?: officer| person)?|accountable|responsible|owner|action owner|by|who)(?: ?:| [-–—]) ?(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern MARKED =
            Pattern.compile("(.*?)\\s*\\((?:lead|accountable|owner|responsible)\\)", Pattern.CASE_INSENSITIVE);

    static OwnerParts of(String tidy, OwnerLegend legend) {
        Matcher label = LABEL.matcher(tidy);
        boolean labelled = label.matches();
        String text = labelled ? label.group(1) : tidy;
        List<String> main = new ArrayList<>();
        List<String> support = new ArrayList<>();
        Matcher behind = BEHIND.matcher(text);
        boolean helped = !isWhole(text, legend) && behind.find() && behind.start() > 0;
        if (helped) support.addAll(OwnerSplit.of(closed(text.substring(behind.end())), legend));
        sort(OwnerSplit.of(helped ? text.substring(0, behind.start()) : text, legend), main, support);
        if (labelled && main.size() > 1) support.addAll(0, cutAfterFirst(main));
        return new OwnerParts(List.copyOf(main), List.copyOf(support));
    }

    private static void sort(List<String> parts, List<String> main, List<String> support) {
        for (String part : parts) {
            Matcher marked = MARKED.matcher(part);
            Matcher helps = TO_HELP.matcher(part);
            if (marked.matches()) {
                support.addAll(0, main);
                main.clear();
                main.add(marked.group(1));
                support.addAll(parts.subList(parts.indexOf(part) + 1, parts.size()));
                return;
            }
            if (helps.find() && helps.start() > 0) support.add(part.substring(0, helps.start()));
            else main.add(part);
        }
    }

    private static List<String> cutAfterFirst(List<String> main) {
        List<String> others = List.copyOf(main.subList(1, main.size()));
        main.subList(1, main.size()).clear();
        return others;
    }

    private static String closed(String text) {
        return text.endsWith(")") && !text.contains("(") ? text.substring(0, text.length() - 1) : text;
    }

    private static boolean isWhole(String text, OwnerLegend legend) {
        return legend.codes().values().stream().anyMatch(text::equalsIgnoreCase);
    }
}
