package org.actionplan.deploy.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * A PDF as readers and checkers see it.
 *
 * @param complaints what veraPDF has to say against it, for screen readers (PDF/UA-1) and for archives (PDF/A-3a)
 * @param pages the text of each page as one line, since lines break wherever they are full
 * @param bookmarks of all levels, in order
 */
public record Paper(
        List<String> complaints, String title, String language, List<String> bookmarks, List<String> pages) {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    public static Paper of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            var bookmarks = new ArrayList<String>();
            collect(catalog.getDocumentOutline(), bookmarks);
            return new Paper(
                    complaints(pdf),
                    document.getDocumentInformation().getTitle(),
                    catalog.getLanguage(),
                    bookmarks,
                    IntStream.rangeClosed(1, document.getNumberOfPages())
                            .mapToObj(number -> text(document, number))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of its text as one line. */
    public String text() {
        return String.join(" ", pages);
    }

    private static void collect(PDOutlineNode above, List<String> bookmarks) {
        above.children().forEach(bookmark -> {
            bookmarks.add(bookmark.getTitle());
            collect(bookmark, bookmarks);
        });
    }

    private static String text(PDDocument document, int page) {
        try {
            var reader = new PDFTextStripper();
            reader.setStartPage(page);
            reader.setEndPage(page);
            return reader.getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> complaints(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)
                .flatMap(flavour -> complaints(pdf, flavour))
                .distinct()
                .toList();
    }

    private static Stream<String> complaints(byte[] pdf, PDFAFlavour flavour) {
        try (var foundry = Foundries.defaultInstance();
                var validator = foundry.createValidator(flavour, false);
                var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour)) {
            var result = validator.validate(parser);
            var found = result.getTestAssertions().stream()
                    .map(one -> flavour + " " + one.getRuleId().getClause() + ": " + one.getMessage());
            return result.isCompliant() ? Stream.empty() : Stream.concat(Stream.of(flavour + " is not met"), found);
        } catch (VeraPDFException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
