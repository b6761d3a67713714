package org.actionplan.query.page.evidence;

import java.time.Clock;
import java.util.Optional;
import org.actionplan.api.person.SignedIn;
import org.actionplan.query.evidence.EvidenceDocument;
import org.actionplan.query.history.Past;
import org.actionplan.query.history.PlanReader;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.page.history.PastBanner;
import org.actionplan.query.page.history.PlanPlace;
import org.actionplan.query.people.People;
import org.actionplan.query.web.Asked;
import org.actionplan.query.web.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/**
 * The evidence of a plan to be read in the browser, with the choice of version, part, period and comparison, and the way
 * to the same as a file. For everybody signed in who may see the plan's service.
 */
@Controller
public class EvidencePage {

    private final PlanReader plans;
    private final People people;
    private final Clock clock;

    public EvidencePage(PlanReader plans, People people, Clock clock) {
        this.plans = plans;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/plans/{plan}/evidence")
    Mono<Rendering> read(
            @PathVariable String plan,
            @RequestParam MultiValueMap<String, String> query,
            @AuthenticationPrincipal SignedIn reader) {
        return plans.past(plan, reader.actor())
                .flatMap(past -> Queries.run(() -> drawn(past, EvidenceChoice.of(new Asked(query), past), reader)));
    }

    private Rendering drawn(Past past, EvidenceChoice choice, SignedIn reader) {
        var screen = screen(past, choice, choice.problems().isEmpty() ? document(past, choice, reader) : null);
        return Rendering.view("evidence/evidence")
                .modelAttribute("page", screen)
                .status(screen.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                .build();
    }

    private EvidenceShown document(Past past, EvidenceChoice choice, SignedIn reader) {
        var now = clock.instant();
        var document = EvidenceDocument.of(past, choice.asked(), now);
        return EvidenceWriter.write(
                document, people, people.nameOf(reader.actor().personId()), now);
    }

    private EvidenceScreen screen(Past past, EvidenceChoice choice, @Nullable EvidenceShown document) {
        var reference = past.reference();
        var now = past.now();
        return new EvidenceScreen(
                PlanPlace.of(now, Addresses.evidence(reference)),
                choice,
                EvidenceScreen.parts(now),
                EvidenceScreen.names(now),
                choice.file(reference),
                banner(past, choice.version().version()),
                document);
    }

    private Optional<PastBanner> banner(Past past, long version) {
        return version == 0 || version == past.version()
                ? Optional.empty()
                : Optional.of(PastBanner.atVersion(past, version, people));
    }
}
