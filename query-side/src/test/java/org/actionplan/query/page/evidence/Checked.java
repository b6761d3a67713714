package org.actionplan.query.page.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What checkers and readers find in a PDF. */
final class Checked {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Checked() {}

    /** What veraPDF has to say against it, for screen readers (PDF/UA-1) and for archives (PDF/A-3a). */
    static List<String> complaints(byte[] pdf) {
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

    /** Its text, page after page. */
    static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
