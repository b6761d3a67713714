package org.actionplan.query.page.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.actionplan.api.InvalidFields;
import org.actionplan.api.Permissions;
import org.actionplan.api.Refused;
import org.actionplan.api.Words;
import org.actionplan.api.person.SignedIn;
import org.actionplan.api.plan.ImportCommand.ImportPlan;
import org.actionplan.api.plan.ImportId;
import org.actionplan.query.imports.draft.Accepting;
import org.actionplan.query.imports.draft.Choices;
import org.actionplan.query.imports.draft.Drafts;
import org.actionplan.query.imports.draft.Imported;
import org.actionplan.query.imports.reading.Answers;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.FormPage.Wrong;
import org.actionplan.query.page.Forms;
import org.actionplan.query.page.Notice;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The last page of an import: every row as it would come in, and the button that brings it in. */
@Controller
@RequestMapping("/imports/{draft}")
public class CheckPage {

    private static final String LEAVE = "leave";
    private static final String TAKE = "take";

    private final Drafts drafts;
    private final Accepting accepting;
    private final Journeys journeys;

    public CheckPage(Drafts drafts, Accepting accepting) {
        this.drafts = drafts;
        this.accepting = accepting;
        this.journeys = new Journeys(drafts);
    }

    @GetMapping("/check")
    Mono<Rendering> show(
            @PathVariable String draft,
            @RequestParam MultiValueMap<String, String> query,
            @AuthenticationPrincipal SignedIn who) {
        Permissions.check(ImportPlan.class, who.actor());
        return journeys.at(draft, Step.CHECK, who.actor()).map(journey -> page(journey, query, List.of()));
    }

    /** Leaves a row out or takes it in again, or brings everything in. */
    @PostMapping("/check")
    Mono<Rendering> decide(
            @PathVariable String draft,
            @RequestParam MultiValueMap<String, String> query,
            @AuthenticationPrincipal SignedIn who,
            ServerWebExchange exchange) {
        Permissions.check(ImportPlan.class, who.actor());
        return exchange.getFormData()
                .flatMap(form -> form.containsKey(LEAVE) || form.containsKey(TAKE)
                        ? journeys.at(draft, Step.CHECK, who.actor())
                                .flatMap(journey -> leave(journey, query, form, who))
                        : bringIn(draft, query, who, exchange));
    }

    private Mono<Rendering> leave(
            Journey journey, MultiValueMap<String, String> query, MultiValueMap<String, String> form, SignedIn who) {
        var left = form.containsKey(LEAVE);
        var where = Chosen.text(form, left ? LEAVE : TAKE);
        var shown = CheckShown.of(journey, Chosen.text(query, "show"), number(query));
        var back = journey.address(Step.CHECK) + shown.carried() + "#" + Field.of("at", where);
        return drafts.say(journey.draft().importId(), who.actor(), choices -> leave(choices, where, left))
                .map(_ -> to(back));
    }

    private static Choices leave(Choices choices, String where, boolean left) {
        var given = choices.answers();
        var rows = new HashMap<>(given.rows());
        rows.compute(where, (_, said) -> RowSaid.leaveOut(said, left));
        return choices.with(new Answers(
                given.tables(),
                given.columns(),
                given.statusWords(),
                given.owners(),
                given.monthFirst(),
                Map.copyOf(rows)));
    }

    /** Pressing the button again leads to the plan again: only what was refused needs this page once more. */
    private Mono<Rendering> bringIn(
            String draft, MultiValueMap<String, String> query, SignedIn who, ServerWebExchange exchange) {
        var id = new ImportId(draft);
        return accepting
                .accept(id, who.actor())
                .map(imported -> done(imported, imported.begins(id), exchange))
                .onErrorResume(failure -> {
                    var problems = problems(failure);
                    return problems.isEmpty()
                            ? Mono.error(failure)
                            : journeys.at(draft, Step.CHECK, who.actor())
                                    .map(journey -> page(journey, query, problems));
                });
    }

    private static Rendering done(Imported imported, boolean begun, ServerWebExchange exchange) {
        Notice.leave(exchange, begun ? "import-plan" : "import-actions", imported.reference());
        return to(Addresses.plan(imported.reference()));
    }

    /** What is for the sender to read; nothing when the failure is not. */
    private static List<Wrong> problems(Throwable failure) {
        return switch (failure) {
            case InvalidFields invalid ->
                invalid.problems().stream()
                        .map(problem -> new Wrong("form", Words.of(problem.code())))
                        .distinct()
                        .toList();
            case Refused refused when isForTheSender(refused) -> List.of(new Wrong("form", Words.of(refused.key())));
            default -> List.of();
        };
    }

    private static boolean isForTheSender(Refused refused) {
        return switch (refused.kind()) {
            case UNKNOWN, NOT_ALLOWED -> false;
            default -> true;
        };
    }

    private static Rendering page(Journey journey, MultiValueMap<String, String> query, List<Wrong> problems) {
        return Rendering.view("imports/check")
                .modelAttribute("step", journey.shown(Step.CHECK, "").with(problems))
                .modelAttribute("check", CheckShown.of(journey, Chosen.text(query, "show"), number(query)))
                .status(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .build();
    }

    private static int number(MultiValueMap<String, String> query) {
        var page = Chosen.text(query, "page");
        return page.matches("\\d{1,4}") ? Integer.parseInt(page) : 0;
    }

    /** Asks before everything that was answered is gone. */
    @GetMapping("/cancel")
    Mono<Rendering> askToCancel(@PathVariable String draft, @AuthenticationPrincipal SignedIn who) {
        Permissions.check(ImportPlan.class, who.actor());
        return journeys.at(draft, Step.CHECK, who.actor())
                .map(journey -> Forms.shown(FormPage.at("/imports/" + draft + "/cancel", "Stop bringing in this file?")
                        .about(journey.draft().fileName())
                        .intro("The file and your answers are forgotten. No plan is touched.")
                        .button("Stop and forget the file", journey.address(Step.CHECK))));
    }

    @PostMapping("/cancel")
    Mono<Rendering> cancel(
            @PathVariable String draft, @AuthenticationPrincipal SignedIn who, ServerWebExchange exchange) {
        Permissions.check(ImportPlan.class, who.actor());
        return journeys.at(draft, Step.CHECK, who.actor())
                .flatMap(journey -> drafts.forget(journey.draft().importId(), who.actor()))
                .then(Mono.fromCallable(() -> {
                    Notice.leave(exchange, "forget-import", null);
                    return to("/plans");
                }));
    }

    private static Rendering to(String address) {
        return Rendering.redirectTo(address).status(HttpStatus.SEE_OTHER).build();
    }
}
