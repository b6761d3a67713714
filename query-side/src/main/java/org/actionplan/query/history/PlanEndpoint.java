package org.actionplan.query.history;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.actionplan.api.person.SignedIn;
import org.actionplan.query.people.People;
import org.actionplan.query.plan.PlanAnswer;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.web.Asked;
import org.actionplan.query.web.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * A plan as it stands, or as it stood at a version ({@code ?version=7}), at the end of a day ({@code ?at=2026-03-01}) or at
 * an instant. For everybody signed in who may see its service.
 */
@RestController
public class PlanEndpoint {

    private final PlanReader plans;
    private final People people;
    private final Clock clock;

    public PlanEndpoint(PlanReader plans, People people, Clock clock) {
        this.plans = plans;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/api/plans/{plan}")
    Mono<ResponseEntity<PlanAnswer>> read(
            @PathVariable String plan,
            @RequestParam MultiValueMap<String, String> query,
            @AuthenticationPrincipal SignedIn reader) {
        var asked = new Asked(query);
        var version = asked.text("version").map(_ -> asked.number("version", 0, 0, Integer.MAX_VALUE));
        var moment = asked.upTo("at");
        if (version.isPresent() && moment.isPresent()) {
            return Mono.error(Asked.problem("at", "query.version-or-moment"));
        }
        var actor = reader.actor();
        return version.map(number -> plans.atVersion(plan, actor, number))
                .or(() -> moment.map(then -> plans.asAt(plan, actor, then)))
                .orElseGet(() -> plans.now(plan, actor))
                .flatMap(view -> Queries.run(
                        () -> PlanAnswer.of(view, day(view, version.isPresent(), moment.orElse(null)), people)))
                .map(answer ->
                        ResponseEntity.ok().eTag("\"" + answer.version() + "\"").body(answer));
    }

    /** What is overdue depends on the day one looks at: the moment asked for, the day of the version, or today. */
    private LocalDate day(PlanView view, boolean byVersion, @Nullable Instant moment) {
        var then = moment != null ? moment : byVersion ? view.recordedAt() : clock.instant();
        return LocalDate.ofInstant(then, Asked.ENGLAND);
    }
}
