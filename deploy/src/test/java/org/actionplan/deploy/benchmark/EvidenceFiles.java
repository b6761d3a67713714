package org.actionplan.deploy.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.actionplan.command.store.SqliteDatabase;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;

/** How long people wait for the evidence of a plan as a PDF, against writing the same lines without any layout or tags. */
final class EvidenceFiles {

    private static final int LONG = 1;
    private static final int WARM = 5;
    private static final int TIMES = 5;
    private static final double MILLIS_IN_A_SECOND = 1_000;
    private static final float MARGIN = 50;
    private static final float LINE = 12;

    private final Path folder;

    EvidenceFiles(Path folder) {
        this.folder = folder.resolve("evidence");
    }

    void measure(Consumer<Figure> figures) throws Exception {
        var data = Files.createDirectories(folder.resolve("long"));
        try (var database = SqliteDatabase.open("jdbc:sqlite:" + data.resolve("events.db"));
                var bulk = new BulkLog(database)) {
            ManyPlans.writeLongOne(bulk, LONG, LongPlan.EVENTS);
        }
        try (var tracker = TrackerProcess.startJar(data)) {
            var plan = ManyPlans.plan(LONG).value();
            print(tracker, "evidence PDF of 100 actions and 5,000 changes", plan, 5, figures);
        }
        try (var tracker =
                TrackerProcess.startJar(Files.createDirectories(folder.resolve("demo")), "--tracker.demo=true")) {
            tracker.waitForViews();
            print(tracker, "evidence PDF of the example plan", "AMB26", 1, figures);
        }
    }

    private static void print(
            TrackerProcess tracker, String name, String plan, double mostSeconds, Consumer<Figure> figures)
            throws Exception {
        var path = "/api/plans/" + plan + "/evidence.pdf";
        Clients.medianMillis(WARM, () -> tracker.bytes(path));
        var ours = Clients.medianMillis(TIMES, () -> tracker.bytes(path)) / MILLIS_IN_A_SECOND;
        var lines = lines(tracker.bytes(path));
        plain(lines);
        var raw = Clients.medianMillis(TIMES, () -> plain(lines)) / MILLIS_IN_A_SECOND;
        figures.accept(new Figure(
                name + ", against writing its " + lines.length + " lines plainly",
                Figure.number(raw) + " s",
                Figure.number(ours) + " s",
                ours,
                "s",
                Figure.Bound.atMost(mostSeconds)));
    }

    private static String[] lines(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("[^\\x20-\\x7e\\n]", "?")
                    .split("\n");
        }
    }

    /** The raw limit: the same lines one below the other, in a letter that every reader has. */
    private static byte[] plain(String[] lines) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var font = new PDType1Font(FontName.HELVETICA);
            var perPage = (int) ((PDRectangle.A4.getHeight() - 2 * MARGIN) / LINE);
            for (int first = 0; first < lines.length; first += perPage) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(font, LINE - 4);
                    content.setLeading(LINE);
                    content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
                    for (int i = first; i < Math.min(first + perPage, lines.length); i++) {
                        content.showText(lines[i]);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
