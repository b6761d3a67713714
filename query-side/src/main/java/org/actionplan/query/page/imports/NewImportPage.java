package org.actionplan.query.page.imports;

import java.util.List;
import java.util.Optional;
import org.actionplan.api.InvalidFields;
import org.actionplan.api.InvalidFields.Problem;
import org.actionplan.api.Permissions;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.Words;
import org.actionplan.api.person.SignedIn;
import org.actionplan.api.plan.ImportCommand.ImportPlan;
import org.actionplan.query.history.PlanReader;
import org.actionplan.query.imports.draft.Drafts;
import org.actionplan.query.imports.draft.Preview;
import org.actionplan.query.imports.source.CannotRead;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.page.FormPage.Wrong;
import org.springframework.http.HttpStatus;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where a file is chosen, {@code /imports/new}; {@code ?plan=} says that it is a later edition of one. For quality leads. */
@Controller
@RequestMapping("/imports/new")
public class NewImportPage {

    private final Drafts drafts;
    private final PlanReader plans;

    public NewImportPage(Drafts drafts, PlanReader plans) {
        this.drafts = drafts;
        this.plans = plans;
    }

    @GetMapping
    Mono<Rendering> ask(@RequestParam(defaultValue = "") String plan, @AuthenticationPrincipal SignedIn who) {
        Permissions.check(ImportPlan.class, who.actor());
        return page(plan, who, List.of());
    }

    /** Reads the file; its first question comes next, or what is wrong with it on the same page. */
    @PostMapping
    Mono<Rendering> send(@AuthenticationPrincipal SignedIn who, ServerWebExchange exchange) {
        Permissions.check(ImportPlan.class, who.actor());
        return exchange.getMultipartData()
                .flatMap(parts -> drafts.take(parts, List.of("_csrf"), who.actor())
                        .map(NewImportPage::begun)
                        .onErrorResume(failure -> key(failure)
                                .map(key -> page(plan(parts), who, List.of(new Wrong("file", Words.of(key)))))
                                .orElseGet(() -> Mono.error(failure))));
    }

    private static Rendering begun(Preview preview) {
        return Rendering.redirectTo("/imports/" + preview.draft().importId())
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    private static String plan(MultiValueMap<String, Part> parts) {
        return parts.getFirst("plan") instanceof FormFieldPart field
                ? field.value().strip()
                : "";
    }

    /** What is wrong with the file is for the one who sent it; whatever else goes wrong is not. */
    private static Optional<String> key(Throwable failure) {
        return switch (failure) {
            case CannotRead unreadable -> Optional.of(unreadable.key());
            case InvalidFields invalid ->
                invalid.problems().stream()
                        .filter(problem -> problem.field().equals("/file"))
                        .map(Problem::code)
                        .findFirst();
            case Refused refused
            when refused.kind() == Kind.TOO_LARGE || refused.kind() == Kind.BUSY -> Optional.of(refused.key());
            default -> Optional.empty();
        };
    }

    private Mono<Rendering> page(String plan, SignedIn who, List<Wrong> problems) {
        var about = plan.isEmpty()
                ? Mono.just("")
                : plans.now(plan, who.actor())
                        .map(view -> view.plan().reference() + " " + view.plan().title());
        return about.map(words -> Rendering.view("imports/new")
                .modelAttribute("problems", problems)
                .modelAttribute("plan", plan)
                .modelAttribute("planWords", words)
                .modelAttribute("back", plan.isEmpty() ? "/plans" : Addresses.plan(plan))
                .status(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .build());
    }
}
