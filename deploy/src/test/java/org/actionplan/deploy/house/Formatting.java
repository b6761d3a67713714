package org.actionplan.deploy.house;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.sun.source.tree.AnyPatternTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Lays out every Java file of the project with palantir-java-format. To apply it: {@code ./mvnw -q -N -Dformat}; to only
 * list what would change: {@code ./mvnw -q -N -Dformat=check}.
 *
 * <p>This file is also run by itself, straight from source, so it must not need any other file of the project.
 */
final class Formatting {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    /** Stands in for the unnamed pattern {@code _} of a record pattern, which the formatter does not know. */
    private static final String STAND_IN = "$ $";

    private static final Pattern MAYBE_UNNAMED = Pattern.compile("[(,]\\s*_\\s*[,)]");

    private Formatting() {}

    /** A file that is not as it should be. Nothing can be done by itself about one that has a problem. */
    record Finding(Path file, String better, String problem) {
        @Override
        public String toString() {
            return root().relativize(file) + problem;
        }
    }

    public static void main(String[] arguments) {
        var apply = !List.of(arguments).contains("check");
        for (var finding : unformatted(root())) {
            if (apply && finding.problem().isEmpty()) {
                write(finding.file(), finding.better());
            }
            System.out.println(finding);
        }
    }

    /** The files that the formatter would change, or cannot read. */
    static List<Finding> unformatted(Path root) {
        return sources(root).parallel().flatMap(Formatting::look).toList();
    }

    private static Stream<Finding> look(Path file) {
        var source = read(file);
        try {
            var better = formatted(source);
            return better.equals(source) ? Stream.empty() : Stream.of(new Finding(file, better, ""));
        } catch (FormatterException | IllegalArgumentException problem) {
            return Stream.of(new Finding(file, source, ":" + problem.getMessage()));
        }
    }

    static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    static String formatted(String source) throws FormatterException {
        if (!MAYBE_UNNAMED.matcher(source).find()) {
            return FORMATTER.formatSourceAndFixImports(source);
        }
        if (source.contains(STAND_IN)) {
            throw new IllegalArgumentException("cannot be formatted: the text \"" + STAND_IN + "\" has a meaning here");
        }
        return FORMATTER.formatSourceAndFixImports(withStandIns(source)).replace(STAND_IN, "_");
    }

    private static String withStandIns(String source) {
        var result = new StringBuilder(source);
        for (var position : unnamedPatterns(source).descendingSet()) {
            result.replace(position, position + 1, STAND_IN);
        }
        return result.toString();
    }

    private static TreeSet<Integer> unnamedPatterns(String source) {
        var file = new SimpleJavaFileObject(URI.create("string:///Source.java"), SimpleJavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        var task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, _ -> {}, List.of("-proc:none"), null, List.of(file));
        var positions = Trees.instance(task).getSourcePositions();
        var found = new TreeSet<Integer>();
        try {
            for (var unit : task.parse()) {
                new TreeScanner<Void, CompilationUnitTree>() {
                    @Override
                    public Void visitAnyPattern(AnyPatternTree pattern, CompilationUnitTree in) {
                        // javac gives the place of what comes after it
                        found.add(source.lastIndexOf('_', (int) positions.getStartPosition(in, pattern) - 1));
                        return super.visitAnyPattern(pattern, in);
                    }
                }.scan(unit, unit);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return found;
    }

    private static Stream<Path> sources(Path root) {
        try (var modules = Files.list(root)) {
            return modules
                    .map(module -> module.resolve("src"))
                    .filter(Files::isDirectory)
                    .flatMap(Formatting::javaFiles)
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
