package org.actionplan.deploy.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.actionplan.command.store.SqliteDatabase;

/** How long people wait for a large plan and a long history in the browser, as far as the tracker can help it. */
final class Pages {

    private static final int ACTIONS = 100;
    private static final int LONG = 1;
    private static final int WARM = 300;
    private static final int TIMES = 300;
    private static final double KILOBYTE = 1_000;
    private static final String PLAN = "/plans/LARGE1";
    private static final Pattern PAGE_LINK = Pattern.compile("[?;&]page=(\\d+)");

    private final Path data;

    Pages(Path folder) {
        this.data = folder.resolve("pages");
    }

    void measure(Consumer<Figure> figures) throws Exception {
        Files.createDirectories(data);
        try (var database = SqliteDatabase.open("jdbc:sqlite:" + data.resolve("events.db"));
                var bulk = new BulkLog(database)) {
            ManyPlans.writeLongOne(bulk, LONG, LongPlan.EVENTS);
        }
        try (var tracker = TrackerProcess.startJar(data)) {
            begin(tracker);
            tracker.waitForViews();
            try (var reader = PageReader.signedIn(tracker)) {
                thePlan(reader, figures);
                theHistory(reader, figures);
            }
        }
    }

    private static void thePlan(PageReader reader, Consumer<Figure> figures) throws Exception {
        var bytes = reader.bytesOfFirstView(PLAN);
        figures.accept(Figure.value("plan page of 100 open actions, first view", bytes / KILOBYTE, "KB", 150));
        var median = median(() -> reader.page(PLAN));
        figures.accept(Figure.value("plan page of 100 open actions", median, "ms", 20));
    }

    private static void theHistory(PageReader reader, Consumer<Figure> figures) throws Exception {
        var history = "/plans/" + ManyPlans.plan(LONG) + "/history";
        var last = PAGE_LINK
                .matcher(reader.page(history))
                .results()
                .mapToInt(link -> Integer.parseInt(link.group(1)))
                .max()
                .orElseThrow();
        var first = median(() -> reader.page(history));
        var oldest = median(() -> reader.page(history + "?page=" + last));
        figures.accept(new Figure(
                "the last page of a history of 5,000 entries, against the first",
                Figure.number(first) + " ms",
                Figure.number(oldest) + " ms",
                oldest / first,
                "x",
                Figure.Bound.atMost(1.5)));
    }

    private static double median(Callable<String> asking) throws Exception {
        Clients.medianMillis(WARM, asking);
        return Clients.medianMillis(TIMES, asking);
    }

    private static void begin(TrackerProcess tracker) throws Exception {
        tracker.post("/api/commands/create-plan", """
            {"planId":"plan-large","reference":"LARGE1","title":"Fewer falls at night","service":"Oakfield",
             "purpose":"Residents fall less often between 22:00 and 06:00","scopeIn":["Night shift","Both floors"]}\
            """);
        for (int i = 0; i < 4; i++) {
            tracker.post("/api/commands/create-objective", """
                {"planId":"plan-large","objectiveId":"objective-%1$d","title":"Halve the falls on floor %1$d",
                 "statement":"From eight falls a month to four by the end of June","ownerId":"person-admin"}\
                """.formatted(i));
        }
        for (int i = 0; i < ACTIONS; i++) {
            act(tracker, i);
        }
    }

    private static void act(TrackerProcess tracker, int number) throws Exception {
        var action = "\"planId\":\"plan-large\",\"actionId\":\"action-%d\"".formatted(number);
        tracker.post("/api/commands/create-action", """
            {%s,"title":"Walk the night route with every member of the night staff","ownerId":"person-admin",
             "objectiveId":"objective-%d","dueBy":"2027-09-30","horizon":"short-term",
             "expectedResult":"Everybody knows where the sensors are"}\
            """.formatted(action, number % 4));
        tracker.post("/api/commands/start-action", "{%s}".formatted(action));
        tracker.post("/api/commands/record-progress", """
            {%s,"note":"%s","confidence":"on-target"}\
            """.formatted(action, ManyPlans.NOTE));
        if (number % 3 == 0) {
            tracker.post("/api/commands/move-due-date", """
                {%s,"from":"2027-09-30","to":"2027-11-30","reason":"Sensors come later than promised"}\
                """.formatted(action));
        }
    }
}
