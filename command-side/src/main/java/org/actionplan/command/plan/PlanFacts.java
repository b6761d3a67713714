package org.actionplan.command.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.actionplan.api.Refused;
import org.actionplan.api.person.Actor;
import org.actionplan.api.plan.ActionEvent;
import org.actionplan.api.plan.DelegationEvent;
import org.actionplan.api.plan.ImportCommand.ImportPlan;
import org.actionplan.api.plan.ImportEvent.FileImported;
import org.actionplan.api.plan.ImportId;
import org.actionplan.api.plan.LessonCommand.RecordLesson;
import org.actionplan.api.plan.LessonEvent.LessonRecorded;
import org.actionplan.api.plan.LessonId;
import org.actionplan.api.plan.LessonKind;
import org.actionplan.api.plan.MilestoneEvent;
import org.actionplan.api.plan.ObjectiveEvent;
import org.actionplan.api.plan.PlanCommand;
import org.actionplan.api.plan.PlanCommand.AdjustScope;
import org.actionplan.api.plan.PlanCommand.CreatePlan;
import org.actionplan.api.plan.PlanCommand.NameVersion;
import org.actionplan.api.plan.PlanCommand.ReopenPlan;
import org.actionplan.api.plan.PlanEvent;
import org.actionplan.api.plan.PlanEvent.PlanClosed;
import org.actionplan.api.plan.PlanEvent.PlanCreated;
import org.actionplan.api.plan.PlanEvent.PlanReopened;
import org.actionplan.api.plan.PlanEvent.ScopeAdjusted;
import org.actionplan.api.plan.PlanEvent.VersionNamed;
import org.jspecify.annotations.Nullable;

/** Just enough memory of the plan itself to keep the rules about its scope, its named versions and its end. */
record PlanFacts(
        String reference,
        String service,
        List<String> scopeIn,
        List<String> scopeOut,
        Set<String> versionNames,
        Set<LessonId> lessons,
        Set<ImportId> imports,
        boolean closed) {

    static final PlanFacts NONE = new PlanFacts("", "", List.of(), List.of(), Set.of(), Set.of(), Set.of(), false);

    static PlanCreated create(CreatePlan ask, Actor actor) {
        mustSee(ask.service(), actor);
        return new PlanCreated(
                ask.planId(),
                ask.reference(),
                ask.title(),
                ask.service(),
                ask.purpose(),
                ask.scopeIn(),
                orEmpty(ask.scopeOut()),
                ask.trigger(),
                ask.startsOn(),
                ask.reviewOn(),
                ask.managerId(),
                orEmpty(ask.alignedTo()));
    }

    /** A plan that begins with a file leaves nothing out of its scope as yet. */
    static PlanCreated create(ImportPlan ask, Actor actor) {
        mustSee(ask.service(), actor);
        return new PlanCreated(
                ask.planId(),
                ask.reference(),
                ask.title(),
                ask.service(),
                ask.purpose(),
                ask.scopeIn(),
                List.of(),
                ask.trigger(),
                ask.startsOn(),
                ask.reviewOn(),
                ask.managerId(),
                List.of());
    }

    private static void mustSee(String service, Actor actor) {
        if (!actor.maySee(service)) {
            throw new Refused(Refused.Kind.NOT_ALLOWED, "permission.not-your-service");
        }
    }

    void refuseTwice(ImportId file) {
        Refused.unless(!imports.contains(file), "import.already-done");
    }

    /** A closed plan takes nothing but being reopened, lessons and names for its versions. */
    void refuseWhenClosed(PlanCommand ask) {
        var allowed = ask instanceof ReopenPlan || ask instanceof RecordLesson || ask instanceof NameVersion;
        Refused.unless(allowed || !closed, "plan.is-closed");
    }

    ScopeAdjusted adjustScope(AdjustScope ask) {
        var same = ask.scopeIn().equals(scopeIn) && ask.scopeOut().equals(scopeOut);
        Refused.unless(!same, "plan.same-scope");
        return new ScopeAdjusted(ask.planId(), scopeIn, ask.scopeIn(), scopeOut, ask.scopeOut(), ask.reason());
    }

    VersionNamed name(NameVersion ask, long current) {
        var version = Objects.requireNonNullElse(ask.version(), current);
        Refused.unless(version <= current, "version.unknown");
        Refused.unless(!versionNames.contains(key(ask.name())), "version.name-taken");
        return new VersionNamed(ask.planId(), ask.name(), version, ask.note());
    }

    LessonRecorded recordLesson(RecordLesson ask) {
        Refused.unless(!lessons.contains(ask.lessonId()), "lesson.already-recorded");
        var kind = Objects.requireNonNullElse(ask.kind(), LessonKind.LESSON);
        return new LessonRecorded(ask.planId(), ask.lessonId(), ask.text(), ask.actionId(), kind);
    }

    PlanFacts after(PlanEvent event) {
        return switch (event) {
            case PlanCreated e ->
                new PlanFacts(
                        e.reference(), e.service(), e.scopeIn(), e.scopeOut(), Set.of(), Set.of(), Set.of(), false);
            case ScopeAdjusted e ->
                new PlanFacts(
                        reference, service, e.scopeInTo(), e.scopeOutTo(), versionNames, lessons, imports, closed);
            case VersionNamed e ->
                new PlanFacts(
                        reference,
                        service,
                        scopeIn,
                        scopeOut,
                        plus(versionNames, key(e.name())),
                        lessons,
                        imports,
                        closed);
            case PlanClosed _ -> closed(true);
            case PlanReopened _ -> closed(false);
            case LessonRecorded e ->
                new PlanFacts(
                        reference,
                        service,
                        scopeIn,
                        scopeOut,
                        versionNames,
                        plus(lessons, e.lessonId()),
                        imports,
                        closed);
            case FileImported e ->
                new PlanFacts(
                        reference,
                        service,
                        scopeIn,
                        scopeOut,
                        versionNames,
                        lessons,
                        plus(imports, e.importId()),
                        closed);
            case ObjectiveEvent _, ActionEvent _, DelegationEvent _, MilestoneEvent _ -> this;
        };
    }

    private PlanFacts closed(boolean now) {
        return new PlanFacts(reference, service, scopeIn, scopeOut, versionNames, lessons, imports, now);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static <T> Set<T> plus(Set<T> known, T one) {
        var all = new HashSet<>(known);
        all.add(one);
        return all;
    }

    private static List<String> orEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }
}
