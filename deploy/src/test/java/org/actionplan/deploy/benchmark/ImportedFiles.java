package org.actionplan.deploy.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import org.actionplan.query.imports.reading.Answers;
import org.actionplan.query.imports.reading.Readings;
import org.actionplan.query.imports.source.SourceReader;

/** How long a person waits for the preview of a large file, and for the word that a file is too large. */
final class ImportedFiles {

    private static final int ROWS = 2_000;
    private static final int TOO_MANY_ROWS = 200_000;
    private static final int HEAP_MEGABYTES = 96;
    private static final int WARM = 3;
    private static final int TIMES = 7;

    private final Path data;

    ImportedFiles(Path folder) {
        this.data = folder.resolve("import");
    }

    void measure(Consumer<Figure> figures) throws Exception {
        Files.createDirectories(data);
        preview(LargeWorkbooks.write(data, ROWS), figures);
        refusal(LargeWorkbooks.write(data, TOO_MANY_ROWS), figures);
    }

    /** Nobody can read a workbook without unpacking it and looking at each of its elements. */
    private static void preview(Path workbook, Consumer<Figure> figures) throws Exception {
        var file = Files.readAllBytes(workbook);
        var first = Clients.medianMillis(1, () -> understand(file));
        figures.accept(
                Figure.value("preview of a workbook of 2,000 rows, the first after a start", first, "ms", 3_000));
        var raw = median(() -> scan(workbook));
        figures.accept(against(raw, median(() -> understand(file)), "preview of a workbook of 2,000 rows"));
        var rows = median(() -> SourceReader.read("plan.xlsx", file));
        figures.accept(new Figure(
                "rows of that workbook, against only unpacking and scanning it",
                Figure.number(raw) + " ms",
                Figure.number(rows) + " ms",
                rows / raw,
                "x",
                Figure.Bound.atMost(10)));
    }

    /** A time that is judged by itself and told beside what the machine needs at least. */
    private static Figure against(double raw, double ours, String name) {
        var told = "%s ms, %s x".formatted(Figure.number(ours), Figure.number(ours / raw));
        return new Figure(name, Figure.number(raw) + " ms", told, ours, "ms", Figure.Bound.atMost(3_000));
    }

    private static double median(Callable<?> asking) throws Exception {
        Clients.medianMillis(WARM, asking);
        return Clients.medianMillis(TIMES, asking);
    }

    private static void refusal(Path file, Consumer<Figure> figures) throws Exception {
        var megabytes = Files.size(file) / 1e6;
        var outcome = RefusedFile.of(file, HEAP_MEGABYTES);
        var what = "a workbook of 200,000 rows (%s MB) is refused with %s"
                .formatted(Figure.number(megabytes), outcome.key());
        figures.accept(Figure.value(what, outcome.seconds(), "s", 5));
        figures.accept(Figure.value(what + ": most memory in use", outcome.memory(), "MB", HEAP_MEGABYTES));
    }

    private static String understand(byte[] file) {
        var reading = Readings.of(SourceReader.read("plan.xlsx", file), Answers.NONE);
        if (reading.rows().size() != ROWS) {
            throw new IllegalStateException("understood " + reading.rows().size() + " rows of " + ROWS);
        }
        return reading.shape();
    }

    private static String scan(Path file) throws Exception {
        var elements = 0;
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                var xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(zip.getInputStream(entry));
                while (xml.hasNext()) {
                    elements += xml.next() == XMLStreamConstants.START_ELEMENT ? 1 : 0;
                }
            }
        }
        return String.valueOf(elements);
    }
}
