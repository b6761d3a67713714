package org.actionplan.query.imports.draft;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.actionplan.api.Permissions;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.SignedIn;
import org.actionplan.api.plan.ImportCommand.ImportPlan;
import org.actionplan.api.plan.ImportId;
import org.actionplan.query.imports.draft.ImportAnswer.ImportLine;
import org.actionplan.query.web.Listing;
import org.actionplan.query.web.PageAsked;
import org.actionplan.query.web.Queries;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Files that come in over JSON: sent, looked at, asked about, accepted or forgotten. For quality leads; nobody sees an
 * import but the person who sent the file.
 */
@RestController
public class ImportEndpoint {

    private final Drafts drafts;
    private final Accepting accepting;
    private final Clock clock;

    public ImportEndpoint(Drafts drafts, Accepting accepting, Clock clock) {
        this.drafts = drafts;
        this.accepting = accepting;
        this.clock = clock;
    }

    @PostMapping(path = "/api/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<ResponseEntity<ImportAnswer>> take(ServerWebExchange exchange, @AuthenticationPrincipal SignedIn sender) {
        var actor = allowed(sender);
        return exchange.getMultipartData()
                .flatMap(parts -> drafts.take(parts, List.of(), actor))
                .flatMap(ImportEndpoint::answer)
                .map(answer -> ResponseEntity.created(URI.create("/api/imports/" + answer.importId()))
                        .body(answer));
    }

    @GetMapping("/api/imports")
    Mono<Listing<ImportLine>> list(
            @RequestParam MultiValueMap<String, String> query, @AuthenticationPrincipal SignedIn sender) {
        var actor = allowed(sender);
        var page = PageAsked.of(query);
        return drafts.own(actor).map(own -> Listing.of(own, page, clock.instant(), ImportLine::of));
    }

    @GetMapping("/api/imports/{import}")
    Mono<ImportAnswer> look(@PathVariable("import") String id, @AuthenticationPrincipal SignedIn sender) {
        return drafts.open(id(id), allowed(sender)).flatMap(ImportEndpoint::answer);
    }

    @PatchMapping(path = "/api/imports/{import}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ImportAnswer> say(
            @PathVariable("import") String id,
            @RequestBody Mono<byte[]> body,
            @AuthenticationPrincipal SignedIn sender) {
        var actor = allowed(sender);
        return body.flatMap(sent -> Queries.run(() -> ChoicesPatch.read(sent)))
                .flatMap(patch -> drafts.say(
                        id(id), actor, patch::on, (before, after) -> FitsTheFile.check(before, after, patch.sent())))
                .flatMap(ImportEndpoint::answer);
    }

    @PostMapping("/api/imports/{import}/accept")
    Mono<Imported> accept(@PathVariable("import") String id, @AuthenticationPrincipal SignedIn sender) {
        return accepting.accept(id(id), allowed(sender));
    }

    @DeleteMapping("/api/imports/{import}")
    Mono<ResponseEntity<Void>> forget(@PathVariable("import") String id, @AuthenticationPrincipal SignedIn sender) {
        return drafts.forget(id(id), allowed(sender))
                .thenReturn(ResponseEntity.status(HttpStatus.NO_CONTENT).build());
    }

    private static Mono<ImportAnswer> answer(Preview preview) {
        return Queries.run(() -> ImportAnswer.of(preview));
    }

    private static Actor allowed(SignedIn sender) {
        Permissions.check(ImportPlan.class, sender.actor());
        return sender.actor();
    }

    private static ImportId id(String id) {
        if (!id.matches(ImportId.FORM)) {
            throw new Refused(Kind.UNKNOWN, "import.unknown");
        }
        return new ImportId(id);
    }
}
