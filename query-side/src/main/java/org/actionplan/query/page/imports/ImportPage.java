package org.actionplan.query.page.imports;

import java.util.HashMap;
import java.util.Objects;
import org.actionplan.api.Permissions;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.SignedIn;
import org.actionplan.api.plan.ImportCommand.ImportPlan;
import org.actionplan.query.imports.draft.Drafts;
import org.actionplan.query.page.PeopleToChoose;
import org.actionplan.query.page.imports.Ask.Screen;
import org.actionplan.query.plan.PlanDocuments;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The questions of an import, {@code /imports/{draft}/{step}}, each a page of its own. For the one who brings the file in. */
@Controller
public class ImportPage {

    private final Drafts drafts;
    private final Journeys journeys;
    private final Asks asks;

    public ImportPage(Drafts drafts, PeopleToChoose people, PlanDocuments plans) {
        this.drafts = drafts;
        this.journeys = new Journeys(drafts);
        this.asks = new Asks(drafts, people, plans);
    }

    /** Wherever the file's first question is. */
    @GetMapping("/imports/{draft}")
    Mono<Rendering> begin(@PathVariable String draft, @AuthenticationPrincipal SignedIn who) {
        Permissions.check(ImportPlan.class, who.actor());
        return journeys.at(draft, Step.TABLE, who.actor())
                .map(journey -> to(journey.address(journey.steps().getFirst())));
    }

    @GetMapping("/imports/{draft}/{path}")
    Mono<Rendering> show(
            @PathVariable String draft,
            @PathVariable String path,
            @RequestParam MultiValueMap<String, String> query,
            @AuthenticationPrincipal SignedIn who) {
        var step = step(path, who.actor());
        return journeys.at(draft, step, who.actor())
                .flatMap(journey -> asks.of(step, who.actor()).flatMap(ask -> {
                    var around = journey.shown(step, then(query));
                    return ask.shown(journey, around, query).map(screen -> page(screen, around, HttpStatus.OK));
                }));
    }

    @PostMapping("/imports/{draft}/{path}")
    Mono<Rendering> answer(
            @PathVariable String draft,
            @PathVariable String path,
            @AuthenticationPrincipal SignedIn who,
            ServerWebExchange exchange) {
        var step = step(path, who.actor());
        return Mono.zip(journeys.at(draft, step, who.actor()), exchange.getFormData(), asks.of(step, who.actor()))
                .flatMap(all -> answer(all.getT1(), step, all.getT3(), all.getT2(), who.actor()));
    }

    private Mono<Rendering> answer(
            Journey journey, Step step, Ask ask, MultiValueMap<String, String> form, Actor actor) {
        var answered = ask.read(journey, form);
        if (!answered.wrong().isEmpty()) {
            var around = journey.shown(step, then(form)).with(answered.wrong());
            return ask.again(journey, around, form)
                    .map(screen -> page(screen, around, HttpStatus.UNPROCESSABLE_CONTENT));
        }
        return drafts.say(journey.draft().importId(), actor, answered.change())
                .flatMap(preview -> journeys.at(preview, step))
                .map(said -> to(next(said, step, form)));
    }

    /** On to the next question; back to the last page if one came from there, unless another table asks everything anew. */
    private static String next(Journey journey, Step step, MultiValueMap<String, String> form) {
        if (step == Step.ROWS) {
            var page = AskRows.nextPage(journey, form);
            if (!page.isEmpty()) {
                return journey.address(step) + page + (then(form).isEmpty() ? "" : "&then=check");
            }
        }
        var goesBack = !then(form).isEmpty() && step != Step.TABLE;
        var needsMore = step == Step.PLAN && journey.isNeeded(Step.CHANGES);
        return journey.address(goesBack && !needsMore ? Step.CHECK : journey.next(step));
    }

    private static Step step(String path, Actor actor) {
        Permissions.check(ImportPlan.class, actor);
        return Step.at(path)
                .filter(step -> step != Step.CHECK)
                .orElseThrow(() -> new Refused(Kind.UNKNOWN, "path.unknown"));
    }

    private static String then(MultiValueMap<String, String> query) {
        return Objects.equals(query.getFirst("then"), Step.CHECK.path) ? Step.CHECK.path : "";
    }

    private static Rendering page(Screen screen, StepShown around, HttpStatus status) {
        var parts = new HashMap<>(screen.parts());
        parts.put("step", around);
        return Rendering.view(screen.view()).model(parts).status(status).build();
    }

    private static Rendering to(String address) {
        return Rendering.redirectTo(address).status(HttpStatus.SEE_OTHER).build();
    }
}
