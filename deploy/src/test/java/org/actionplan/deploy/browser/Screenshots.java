package org.actionplan.deploy.browser;

import com.microsoft.playwright.PlaywrightException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Pictures of each main page with the example plan, at a desk, on a tablet, on a phone and in the dark: {@code ./screenshots}. */
public final class Screenshots {

    private static final PrintStream OUT = System.out;
    private static final Map<String, Look> LOOKS = Map.of(
            "1440", Look.DESK,
            "1440-dark", Look.DESK.dark(),
            "768", Look.TABLET,
            "360", Look.PHONE);

    private Screenshots() {}

    /** @param where the folder for the pictures, then, where not all are wanted, the names of pages */
    public static void main(String[] where) {
        var folder = Path.of(where[0]).toAbsolutePath().normalize();
        var wanted = List.of(where).subList(1, where.length);
        try {
            Stream.of(MainPage.values())
                    .filter(page -> wanted.isEmpty() || wanted.contains(page.fileName()))
                    .forEach(page -> take(page, folder));
            OUT.println("The pictures are in " + folder);
            System.exit(0); // the tracker would go on for ever
        } catch (RuntimeException | AssertionError e) {
            e.printStackTrace(OUT);
            System.exit(1);
        }
    }

    private static void take(MainPage page, Path folder) {
        var windows = new Windows();
        try {
            LOOKS.forEach((name, look) -> {
                var window = page.in(windows, look);
                window.picture(folder.resolve(page.fileName() + "-" + name + ".png"));
            });
        } catch (PlaywrightException e) {
            OUT.println(page + " has no picture: " + e.getMessage());
        }
        windows.close().forEach(complaint -> OUT.println(page + ": " + complaint));
    }
}
