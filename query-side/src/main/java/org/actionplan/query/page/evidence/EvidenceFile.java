package org.actionplan.query.page.evidence;

import java.time.Clock;
import java.util.StringJoiner;
import org.actionplan.api.person.SignedIn;
import org.actionplan.query.evidence.EvidenceAsked;
import org.actionplan.query.evidence.EvidenceDocument;
import org.actionplan.query.evidence.EvidencePdf;
import org.actionplan.query.history.PlanReader;
import org.actionplan.query.people.People;
import org.actionplan.query.web.Asked;
import org.actionplan.query.web.Queries;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * The evidence of a plan as a PDF that can be handed over: {@code ?version=} or {@code ?at=}, {@code ?action=} or
 * {@code ?objective=}, {@code ?from=}, {@code ?until=}, {@code ?compare=}. For everybody signed in who may see the plan's
 * service, in the browser and for programs.
 */
@RestController
public class EvidenceFile {

    private final PlanReader plans;
    private final People people;
    private final Clock clock;

    public EvidenceFile(PlanReader plans, People people, Clock clock) {
        this.plans = plans;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping(path = "/plans/{plan}/evidence.pdf")
    Mono<ResponseEntity<byte[]>> download(
            @PathVariable String plan,
            @RequestParam MultiValueMap<String, String> query,
            @AuthenticationPrincipal SignedIn reader) {
        return read(plan, query, reader);
    }

    @GetMapping(path = "/api/plans/{plan}/evidence.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    Mono<ResponseEntity<byte[]>> read(
            @PathVariable String plan,
            @RequestParam MultiValueMap<String, String> query,
            @AuthenticationPrincipal SignedIn reader) {
        var asked = EvidenceAsked.of(new Asked(query));
        return plans.past(plan, reader.actor())
                .flatMap(past -> Queries.run(() -> EvidenceDocument.of(past, asked, clock.instant())))
                .flatMap(
                        document -> EvidencePdf.of(() -> page(document, reader)).map(pdf -> answer(document, pdf)));
    }

    private String page(EvidenceDocument document, SignedIn reader) {
        var madeBy = people.nameOf(reader.actor().personId());
        return EvidencePaper.of(EvidenceWriter.write(document, people, madeBy, clock.instant()));
    }

    private static ResponseEntity<byte[]> answer(EvidenceDocument document, byte[] pdf) {
        var disposition =
                ContentDisposition.attachment().filename(name(document)).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(pdf);
    }

    /** AMB26-version-90-evidence.pdf; a part of the plan is named, too. */
    static String name(EvidenceDocument document) {
        var name = new StringJoiner("-", "", ".pdf");
        var action = document.part().action();
        name.add(action == null ? document.plan().plan().reference() : action.ref());
        name.add("version-" + document.plan().version());
        name.add("evidence");
        if (document.part().objective() != null) {
            name.add("of-one-objective");
        }
        if (!document.asked().isWholePeriod()) {
            name.add("of-a-period");
        }
        return name.toString();
    }
}
