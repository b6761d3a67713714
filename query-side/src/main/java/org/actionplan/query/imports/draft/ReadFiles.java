package org.actionplan.query.imports.draft;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.actionplan.api.plan.SourceRow;
import org.actionplan.query.imports.reading.Answers;
import org.actionplan.query.imports.reading.ReadRow;
import org.actionplan.query.imports.reading.Reading;
import org.actionplan.query.imports.source.Source;
import org.actionplan.query.web.Queries;
import reactor.core.publisher.Mono;

/**
 * Files as they read with the answers given so far. A file is taken apart once and not again for each question, for as
 * long as there is room to keep it.
 */
public final class ReadFiles {

    private static final Duration KEPT = Duration.ofMinutes(10);

    /** About as many bytes as the kept files may take together. */
    private static final long MOST_KEPT = 48L * 1024 * 1024;

    private static final int BESIDE_EACH_CELL = 64;
    private static final int BESIDE_EACH_ROW = 512;
    private static final int EMPTY_READING = 16 * 1024;

    private final FileReader reader;
    private final Cache<String, Source> sources = Caffeine.newBuilder()
            .maximumWeight(MOST_KEPT)
            .weigher((String _, Source source) -> weight(source))
            .expireAfterAccess(KEPT)
            .build();
    private final Cache<Said, Reading> readings = Caffeine.newBuilder()
            .maximumWeight(MOST_KEPT)
            .weigher((Said _, Reading reading) -> weight(reading))
            .expireAfterAccess(KEPT)
            .build();

    private record Said(String file, Answers answers) {}

    public ReadFiles(FileReader reader) {
        this.reader = reader;
    }

    /** @param content where the file's bytes come from when it is not known any more */
    Mono<Reading> read(String key, String fileName, Mono<byte[]> content, Answers answers) {
        var said = new Said(key, answers);
        return Mono.defer(() -> Mono.justOrEmpty(readings.getIfPresent(said)))
                .switchIfEmpty(Mono.defer(() -> source(key, fileName, content))
                        .flatMap(source -> Queries.run(() -> reading(said, source))));
    }

    Mono<Source> source(String key, String fileName, Mono<byte[]> content) {
        return Mono.justOrEmpty(sources.getIfPresent(key))
                .switchIfEmpty(content.flatMap(bytes -> Queries.run(() -> takenApart(key, fileName, bytes))));
    }

    private Reading reading(Said said, Source source) {
        var reading = Fitting.fit(reader.reading().apply(source, said.answers()));
        readings.put(said, reading);
        return reading;
    }

    private Source takenApart(String key, String fileName, byte[] bytes) {
        var source = reader.source().apply(fileName, bytes);
        sources.put(key, source);
        return source;
    }

    /** What is no action weighs, too: a file may hold little else. */
    static int weight(Reading reading) {
        var rows = reading.rows().stream()
                .mapToLong(row -> weight(row.source()) + weight(row))
                .sum();
        var others = reading.notActions().stream()
                .mapToLong(other -> weight(other.source()))
                .sum();
        return (int) Math.min(EMPTY_READING + rows + others, Integer.MAX_VALUE);
    }

    /** Headings are the same text in every row and weigh once. */
    private static long weight(SourceRow source) {
        return BESIDE_EACH_ROW
                + source.cells().values().stream()
                        .mapToLong(text -> BESIDE_EACH_CELL + text.length())
                        .sum();
    }

    /** What was made of the cells. */
    private static long weight(ReadRow row) {
        var notes = row.notes().stream().mapToLong(note -> note.text().length()).sum();
        var task = row.task() == null ? 0 : row.task().length();
        return BESIDE_EACH_ROW + row.title().length() + task + notes;
    }

    private static int weight(Source source) {
        var weight = source.sheets().stream()
                .flatMap(sheet -> sheet.lines().stream())
                .flatMap(line -> line.cells().stream())
                .mapToLong(cell -> BESIDE_EACH_CELL + cell.text().length())
                .sum();
        return (int) Math.min(weight, Integer.MAX_VALUE);
    }
}
