package org.actionplan.query.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
            var latest = (long) past.events().size();
            return compare(past, versions.find(from), to.map(versions::find).orElse(latest));
        });
    }

    private Comparison compare(Past past, long from, long to) {
        var before = past.at(from);
        var after = past.at(to);
        var diff = PlanDiff.between(before, after);
        var told = past.between(Math.min(from, to), Math.max(from, to)).stream()
                .collect(Collectors.groupingBy(line -> key(line.item())));
        return new Comparison(
                new Side(before.version(), before.recordedAt()),
                new Side(after.version(), after.recordedAt()),
                explained(diff.added(), told),
                explained(diff.removed(), told),
                explained(diff.changed(), told));
    }

    /** What stays the same when an item gets other words. */
    private static List<String> key(Item item) {
        return List.of(item.kind(), item.id());
    }

    private List<ChangedItem> explained(List<PlanDiff.Changed> items, Map<List<String>, List<HistoryLine>> told) {
        return items.stream()
                .map(changed -> explained(changed, told.getOrDefault(key(changed.item()), List.of())))
                .toList();
    }

    private ChangedItem explained(PlanDiff.Changed changed, List<HistoryLine> about) {
        var fields = NamedChange.of(changed.changes(), people).stream()
                .map(field -> explained(field, about))
                .toList();
        return new ChangedItem(changed.item(), fields, causes(about));
    }

    private ChangedField explained(NamedChange field, List<HistoryLine> about) {
        var causes = about.stream()
                .filter(line -> line.changes().stream()
                        .anyMatch(change -> change.field().equals(field.field())))
                .toList();
        return new ChangedField(
                field.field(), field.from(), field.to(), field.fromName(), field.toName(), causes(causes));
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
