package org.actionplan.query.english;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.ImportLine;
import org.actionplan.query.plan.PlanView;
import org.jspecify.annotations.Nullable;

/** Says of what a file tells that it is the file's word, which nobody here has checked. */
public final class Reported {

    private Reported() {}

    /** The name of the file whose word the present state is; empty when we completed or closed the action ourselves. */
    public static Optional<String> file(ActionLine line, PlanView plan) {
        return plan.imported(line.reportedIn()).map(ImportLine::name);
    }

    /** "As reported in falls plan.xlsx"; empty when the state is our own. */
    public static String state(ActionLine line, PlanView plan) {
        return file(line, plan).map(name -> "As reported in " + name).orElse("");
    }

    /** When something was done and by whom, as far as the file says: "27 May 2026, by R. Okafor, as reported in …". */
    static String done(@Nullable LocalDate day, @Nullable String who, String file) {
        var said = Stream.of(
                        day == null ? "The file gives no day" : InEnglish.day(day),
                        who == null ? "" : "by " + who,
                        "as reported in " + file)
                .filter(words -> !words.isEmpty());
        return said.collect(Collectors.joining(", "));
    }

    /** When it was completed, as the file says; empty when the file does not say that it was. */
    public static Optional<String> completed(ActionLine line, PlanView plan) {
        return switch (line.state()) {
            case COMPLETED -> file(line, plan).map(name -> done(line.completedOn(), null, name));
            case CLOSED, WITHDRAWN ->
                file(line, plan)
                        .filter(_ -> line.completedOn() != null)
                        .map(name -> done(line.completedOn(), null, name));
            case NOT_STARTED, IN_PROGRESS, ON_HOLD -> Optional.empty();
        };
    }

    /** When and by whom it was checked, as the file says; empty when the file does not say that it was. */
    public static Optional<String> checked(ActionLine line, PlanView plan) {
        return switch (line.state()) {
            case CLOSED -> file(line, plan).map(name -> done(line.closedOn(), line.checkedByText(), name));
            case COMPLETED, WITHDRAWN, NOT_STARTED, IN_PROGRESS, ON_HOLD -> Optional.empty();
        };
    }
}
