package org.actionplan.query.page.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.actionplan.query.page.FormPage.Wrong;
import org.actionplan.query.page.Question.Option;
import org.actionplan.query.page.history.PastBanner;
import org.actionplan.query.page.history.PlanPlace;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.plan.VersionLine;
import org.jspecify.annotations.Nullable;

/**
 * The choice of evidence, and what was chosen, as a page.
 *
 * @param parts what it may be about, other than the whole plan
 * @param names the names of versions, to be offered while one types
 * @param file where the same is found as a file
 * @param document null while something is wrong with the choice
 */
public record EvidenceScreen(
        PlanPlace place,
        EvidenceChoice choice,
        List<Option> parts,
        List<String> names,
        String file,
        Optional<PastBanner> banner,
        @Nullable EvidenceShown document) {

    static List<Option> parts(PlanView plan) {
        var objectives = plan.objectives().stream()
                .map(line -> Option.of("objective:" + line.objectiveId(), "Objective: " + line.title()));
        var actions =
                plan.actions().stream().map(line -> Option.of("action:" + line.ref(), line.ref() + " " + line.title()));
        return Stream.concat(objectives, actions).toList();
    }

    static List<String> names(PlanView plan) {
        return plan.versions().stream().map(VersionLine::name).toList();
    }

    public List<Wrong> problems() {
        return choice.problems();
    }

    public boolean isWrong() {
        return !problems().isEmpty();
    }
}
