package org.actionplan.query.projection;

import java.util.List;
import org.actionplan.api.LogSize;
import org.actionplan.query.projection.Projections.Progress;
import org.actionplan.query.web.Queries;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** How the tracker is doing: {@code GET /api/status}. For everybody signed in. */
@RestController
public class StatusEndpoint {

    /** The software's version, how many events there are, and how far each projection has read them. */
    public record Status(String version, long events, List<Progress> projections) {}

    private final String version;
    private final LogSize log;
    private final Projections projections;

    /** @param version the version of the software */
    public StatusEndpoint(String version, LogSize log, Projections projections) {
        this.version = version;
        this.log = log;
        this.projections = projections;
    }

    @GetMapping("/api/status")
    Mono<Status> status() {
        return Mono.zip(
                Queries.run(log::events),
                projections.progress(),
                (events, progress) -> new Status(version, events, progress));
    }
}
