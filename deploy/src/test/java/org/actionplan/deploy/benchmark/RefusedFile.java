package org.actionplan.deploy.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.actionplan.query.imports.source.CannotRead;
import org.actionplan.query.imports.source.SourceReader;

/** Reads one file in a process of its own, and says how it ended, after how long, and how much memory it took. */
final class RefusedFile {

    private static final double MEGABYTE = 1024.0 * 1024;

    private RefusedFile() {}

    /**
     * @param memory the most that was in use, in megabytes, rubbish not yet collected included
     */
    record Outcome(String key, double seconds, double memory) {}

    static Outcome of(Path file, int heapMegabytes) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx" + heapMegabytes + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RefusedFile.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("a heap of %d MB is not enough: %s".formatted(heapMegabytes, said));
        }
        var words = said.lines().toList().getLast().split(" ");
        return new Outcome(words[0], Double.parseDouble(words[1]), Double.parseDouble(words[2]));
    }

    public static void main(String[] file) throws Exception {
        var content = Files.readAllBytes(Path.of(file[0]));
        var since = System.nanoTime();
        var key = read(content);
        var seconds = (System.nanoTime() - since) / 1e9;
        System.out.println(key + " " + seconds + " " + peak() / MEGABYTE);
    }

    private static String read(byte[] content) {
        try {
            SourceReader.read("plan.xlsx", content);
            return "read";
        } catch (CannotRead refused) {
            return refused.key();
        }
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
                .sum();
    }
}
