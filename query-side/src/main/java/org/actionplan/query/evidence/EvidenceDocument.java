package org.actionplan.query.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.actionplan.api.plan.ActionEvent;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.DelegationEvent;
import org.actionplan.api.plan.ImportEvent;
import org.actionplan.api.plan.LessonEvent;
import org.actionplan.api.plan.MilestoneEvent;
import org.actionplan.api.plan.ObjectiveEvent;
import org.actionplan.api.plan.PlanEvent.PlanClosed;
import org.actionplan.api.plan.PlanEvent.PlanCreated;
import org.actionplan.api.plan.PlanEvent.PlanReopened;
import org.actionplan.api.plan.PlanEvent.ScopeAdjusted;
import org.actionplan.api.plan.PlanEvent.VersionNamed;
import org.actionplan.query.history.ExplainedDiff;
import org.actionplan.query.history.HistoryLine;
import org.actionplan.query.history.Item;
import org.actionplan.query.history.NamedVersions;
import org.actionplan.query.history.Past;
import org.actionplan.query.history.Slippage;
import org.actionplan.query.history.Slippage.Promise;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.LessonLine;
import org.actionplan.query.plan.MilestoneLine;
import org.actionplan.query.plan.ObjectiveLine;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.plan.Recorded;
import org.actionplan.query.web.Asked;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an evidence document tells, before it is put into words. It rests on what was recorded up to its version
 * and on nothing else, so that the same version always tells the same.
 *
 * @param asked what was asked for
 * @param past what was recorded up to the version that is shown
 * @param plan the plan at that version
 * @param moment the moment that is shown: its end decides which promised days have passed
 * @param part the part of the plan it is about
 * @param stories what happened to each action of that part in the period, oldest first
 * @param promises the ledger of promised dates
 * @param history every change of the part in the period, oldest first
 * @param comparison with the earlier version that was asked for; null when none was
 */
public record EvidenceDocument(
        EvidenceAsked asked,
        Past past,
        PlanView plan,
        Instant moment,
        ChosenPart part,
        Map<ActionId, List<Recorded>> stories,
        List<Promise> promises,
        List<HistoryLine> history,
        @Nullable ExplainedDiff comparison) {

    /** The document that is asked for of a plan with this past; refuses what the plan does not have. */
    public static EvidenceDocument of(Past whole, EvidenceAsked asked, Instant now) {
        var version = versionOf(whole, asked);
        var past = whole.upTo(version);
        var plan = past.now();
        var moment = momentOf(plan, asked, now);
        var part = ChosenPart.of(asked, plan);
        return new EvidenceDocument(
                asked,
                past,
                plan,
                moment,
                part,
                stories(past, part, asked),
                Slippage.ledger(past, moment).stream()
                        .filter(promise -> part.covers(promise.item().id()))
                        .toList(),
                past.lines(versions(past, part, asked)),
                comparison(whole, version, asked));
    }

    /** The day that decides what is overdue. */
    public LocalDate day() {
        return LocalDate.ofInstant(moment, Asked.ENGLAND);
    }

    public List<ObjectiveLine> objectives() {
        var action = part.action();
        return plan.objectives().stream()
                .filter(line -> part.covers(line.objectiveId().value())
                        || action != null && line.objectiveId().equals(action.objectiveId()))
                .toList();
    }

    public List<ActionLine> actions() {
        return plan.actions().stream()
                .filter(line -> part.covers(line.actionId().value()))
                .toList();
    }

    public List<MilestoneLine> milestones() {
        return plan.milestones().stream()
                .filter(line -> part.covers(line.milestoneId().value()))
                .toList();
    }

    public List<LessonLine> lessons() {
        return plan.lessons().stream()
                .filter(line -> part.covers(line.lessonId().value()))
                .toList();
    }

    /** What happened to an action and the tasks under it, oldest first. */
    public List<Recorded> story(ActionLine action) {
        return stories.getOrDefault(action.actionId(), List.of());
    }

    private static long versionOf(Past past, EvidenceAsked asked) {
        if (asked.version() != null) {
            return past.at(asked.version()).version();
        }
        return asked.at() == null ? past.version() : past.versionAt(asked.at());
    }

    /** A version is shown as it was the moment it was recorded; without one, it is now. */
    private static Instant momentOf(PlanView plan, EvidenceAsked asked, Instant now) {
        if (asked.version() != null) {
            return plan.recordedAt();
        }
        return asked.at() == null || asked.at().isAfter(now) ? now : asked.at();
    }

    private static Map<ActionId, List<Recorded>> stories(Past past, ChosenPart part, EvidenceAsked asked) {
        Map<ActionId, List<Recorded>> stories = new HashMap<>();
        for (var recorded : past.events()) {
            var action = actionOf(recorded);
            if (action != null && part.covers(action.value()) && asked.covers(recorded.recordedAt())) {
                stories.computeIfAbsent(action, _ -> new ArrayList<>()).add(recorded);
            }
        }
        return stories;
    }

    private static @Nullable ActionId actionOf(Recorded recorded) {
        return switch (recorded.event()) {
            case ActionEvent event -> event.actionId();
            case DelegationEvent event -> event.actionId();
            case PlanCreated _,
                    ScopeAdjusted _,
                    VersionNamed _,
                    PlanClosed _,
                    PlanReopened _,
                    ImportEvent _,
                    ObjectiveEvent _,
                    MilestoneEvent _,
                    LessonEvent _ -> null;
        };
    }

    private static List<Long> versions(Past past, ChosenPart part, EvidenceAsked asked) {
        return past.events().stream()
                .filter(recorded -> part.covers(Item.idOf(recorded.event())) && asked.covers(recorded.recordedAt()))
                .map(Recorded::version)
                .toList();
    }

    /** A name that was given later still finds the version that was named. */
    private static @Nullable ExplainedDiff comparison(Past whole, long version, EvidenceAsked asked) {
        if (asked.compare() == null) {
            return null;
        }
        var earlier = new NamedVersions(whole.events()).find(asked.compare());
        if (earlier > version) {
            throw Asked.problem("compare", "evidence.compare-later");
        }
        return ExplainedDiff.between(whole, earlier, version);
    }
}
