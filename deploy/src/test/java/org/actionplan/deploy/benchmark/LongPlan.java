package org.actionplan.deploy.benchmark;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.actionplan.command.store.SqliteDatabase;

/** Whether a command takes longer on a plan with a long history, once the plan is in memory. */
final class LongPlan {

    static final int EVENTS = 5_000;

    private static final int FEW_EVENTS = 50;
    private static final int TIMES = 1_000;
    private static final int ROUNDS = 5;

    private final Path folder;

    LongPlan(Path folder) {
        this.folder = folder;
    }

    void measure(Consumer<Figure> figures) throws Exception {
        try (var database = SqliteDatabase.open("jdbc:sqlite:" + folder.resolve("long-plan.db"));
                var door = new Door(database, 2 + ROUNDS)) {
            for (int i = 2; i < EVENTS; i++) {
                door.recordProgress(0);
            }
            var longOne = 0.0;
            var shortOne = 0.0;
            for (int round = 0; round < ROUNDS; round++) {
                longOne += Clients.medianMillis(TIMES, () -> note(door, 0));
                shortOne += median(door, 2 + round);
            }
            figures.accept(new Figure(
                    "a command on a plan of 5,000 events, against one of 50",
                    Figure.number(shortOne / ROUNDS) + " ms",
                    Figure.number(longOne / ROUNDS) + " ms",
                    longOne / shortOne,
                    "x",
                    Figure.Bound.atMost(1.5)));
        }
    }

    /** A short plan does not stay short under so many commands, so each round has its own. */
    private static double median(Door door, int plan) throws Exception {
        return Clients.medianMillis(FEW_EVENTS - 2, () -> note(door, plan));
    }

    private static Object note(Door door, int plan) {
        door.recordProgress(plan);
        return plan;
    }
}
