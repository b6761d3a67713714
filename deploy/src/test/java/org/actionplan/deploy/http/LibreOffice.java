package org.actionplan.deploy.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The LibreOffice of this computer, which opens workbooks as anybody's program would. */
final class LibreOffice {

    private static final List<String> USUAL_PLACES =
            List.of("/usr/bin/soffice", "/usr/bin/libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice");

    /** Comma-separated text in UTF-8, quoted as needed, cells as they are shown, one file for each sheet. */
    private static final String EVERY_SHEET =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    private static final long PATIENCE_SECONDS = 120;

    private LibreOffice() {}

    static Optional<Path> found() {
        return USUAL_PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** Whether a missing LibreOffice is a failure, as it is in continuous integration. */
    static boolean isRequired() {
        return Boolean.parseBoolean(System.getenv("CI"));
    }

    /** Opens a workbook and saves what each of its sheets shows beside it, as "book-Actions.csv". */
    static void saveSheets(Path workbook) {
        var folder = workbook.toAbsolutePath().getParent();
        try {
            var process = new ProcessBuilder(
                            found().orElseThrow().toString(),
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--headless",
                            "--convert-to",
                            EVERY_SHEET,
                            "--outdir",
                            folder.toString(),
                            workbook.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("libreoffice.log").toFile())
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                        .forEach(ProcessHandle::destroyForcibly);
                throw new IllegalStateException("LibreOffice does not come to an end");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
