package org.actionplan.query.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.actionplan.api.person.SignedIn;
import org.actionplan.query.people.People;
import org.actionplan.query.people.PersonRef;
import org.actionplan.query.web.Asked;
import org.actionplan.query.web.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * What differs between two versions: {@code GET /api/plans/{plan}/compare?from=&to=}, each a version number, a named
 * version's name, a day (its end) or an instant; without {@code to}, now. Every change says which versions, people and
 * reasons made it so. For everybody signed in who may see the plan's service.
 */
@RestController
public class CompareEndpoint {

    /** Two versions and what lies between them. */
    public record Comparison(
            Side from, Side to, List<ChangedItem> added, List<ChangedItem> removed, List<ChangedItem> changed) {}

    /** One of the two versions. */
    public record Side(long version, Instant recordedAt) {}

    /** An item that came, went or reads differently. */
    public record ChangedItem(Item item, List<ChangedField> changes, List<Cause> because) {}

    /** A field that reads differently, and what made it so. */
    public record ChangedField(
            String field,
            @Nullable Object from,
            @Nullable Object to,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String fromName,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String toName,

            List<Cause> because) {}

    /** One recorded change on the way from one version to the other. */
    public record Cause(
            long version,
            Instant recordedAt,
            PersonRef actor,
            String event,
            @Nullable String reason) {}

    private final VisiblePlans plans;
    private final PlanHistory history;
    private final People people;

    public CompareEndpoint(VisiblePlans plans, PlanHistory history, People people) {
        this.plans = plans;
        this.history = history;
        this.people = people;
    }

    @GetMapping("/api/plans/{plan}/compare")
    Mono<Comparison> read(
            @PathVariable String plan,
            @RequestParam MultiValueMap<String, String> query,
            @AuthenticationPrincipal SignedIn reader) {
        var asked = new Asked(query);
        var from = asked.text("from").orElseThrow(() -> Asked.problem("from", "field.required"));
        var to = asked.text("to");
        return Queries.run(() -> {
            var past = history.past(plans.find(plan, reader.actor()));
            var versions = new NamedVersions(past.events());
            return named(ExplainedDiff.between(
                    past, versions.find(from), to.map(versions::find).orElseGet(past::version)));
        });
    }

    private Comparison named(ExplainedDiff diff) {
        return new Comparison(
                new Side(diff.from().version(), diff.from().recordedAt()),
                new Side(diff.to().version(), diff.to().recordedAt()),
                named(diff.added()),
                named(diff.removed()),
                named(diff.changed()));
    }

    private List<ChangedItem> named(List<ExplainedDiff.ChangedItem> items) {
        return items.stream()
                .map(item -> new ChangedItem(
                        item.item(), item.fields().stream().map(this::named).toList(), causes(item.because())))
                .toList();
    }

    private ChangedField named(ExplainedDiff.ChangedField field) {
        var change = NamedChange.of(field.change(), people);
        return new ChangedField(
                change.field(),
                change.from(),
                change.to(),
                change.fromName(),
                change.toName(),
                causes(field.because()));
    }

    private List<Cause> causes(List<HistoryLine> lines) {
        return lines.stream()
                .map(line -> new Cause(
                        line.version(),
                        line.recordedAt(),
                        new PersonRef(line.actor(), people.nameOf(line.actor())),
                        line.event(),
                        line.reason()))
                .toList();
    }
}
