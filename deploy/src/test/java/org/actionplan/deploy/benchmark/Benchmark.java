package org.actionplan.deploy.benchmark;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Measures how fast the tracker is on this machine and prints a table: {@code ./benchmark}. Speed is
 * told as a share of what the machine could do at all in the same run, since the machine differs from day to day. It
 * takes a few minutes, wants the machine for itself, and never fails the build.
 */
public final class Benchmark {

    private static final PrintStream OUT = System.out;
    private static final List<String> ALL = List.of(
            "commands", "postgresql", "http", "rebuild", "long-plan", "large-log", "pages", "import", "evidence");

    private final List<Figure> figures = new ArrayList<>();
    private final Path folder;

    private Benchmark(Path folder) {
        this.folder = folder;
    }

    /** @param wanted what to measure, of {@link #ALL}; everything when nothing is named */
    public static void main(String[] wanted) throws Exception {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        var folder = Files.createTempDirectory("benchmark");
        try {
            var benchmark = new Benchmark(folder);
            benchmark.measure(wanted.length == 0 ? Set.copyOf(ALL) : Set.of(wanted));
            OUT.println(Figure.HEAD);
            benchmark.figures.forEach(figure -> OUT.println(figure.row()));
        } finally {
            delete(folder);
        }
    }

    private void measure(Set<String> wanted) {
        var throughTheDoor = new double[1];
        part("commands", wanted, () -> throughTheDoor[0] = new DurableCommands(folder).onSqlite(this::keep));
        part("postgresql", wanted, () -> new DurableCommands(folder).onPostgres(this::keep));
        part("http", wanted, () -> new OverHttp(folder).measure(throughTheDoor[0], this::keep));
        part("rebuild", wanted, () -> new RebuiltViews(folder).measure(this::keep));
        part("long-plan", wanted, () -> new LongPlan(folder).measure(this::keep));
        part("large-log", wanted, () -> new LargeLog(folder).measure(this::keep));
        part("pages", wanted, () -> new Pages(folder).measure(this::keep));
        part("import", wanted, () -> new ImportedFiles(folder).measure(this::keep));
        part("evidence", wanted, () -> new EvidenceFiles(folder).measure(this::keep));
    }

    private void keep(Figure figure) {
        figures.add(figure);
        OUT.println(figure.row());
    }

    private static void part(String name, Set<String> wanted, Part part) {
        if (wanted.contains(name)) {
            OUT.println("Measuring: " + name);
            try {
                part.measure();
            } catch (Exception e) {
                OUT.println("Not measured: " + e);
            }
        }
    }

    private interface Part {
        void measure() throws Exception;
    }

    private static void delete(Path folder) throws Exception {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
