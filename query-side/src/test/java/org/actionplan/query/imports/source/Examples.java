package org.actionplan.query.imports.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The five example files, with what is read from them. */
final class Examples {

    static final String CARE_HOME = "care-home-improvement-plan.xlsx";
    static final String TRACKER = "action-tracker-brag.xlsx";
    static final String QUARTERLY = "quarterly-notes.xlsx";
    static final String COUNCIL = "council-improvement-plan.csv";
    static final String REPORT = "cqc-report-of-actions.docx";

    private Examples() {}

    static byte[] bytes(String name) {
        try (var in = Objects.requireNonNull(Examples.class.getResourceAsStream("/import/" + name))) {
            return in.readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static Source source(String name) {
        return SourceReader.read(name, bytes(name));
    }

    static SourceSheet sheet(Source source, String name) {
        return source.sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static SourceLine line(SourceSheet sheet, int number) {
        return sheet.lines().stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .orElseThrow();
    }

    static Cell cell(SourceSheet sheet, int number, int column) {
        return line(sheet, number).cell(column).orElseThrow();
    }
}
