package org.actionplan.query.spreadsheet;

import org.actionplan.api.person.SignedIn;
import org.actionplan.query.web.Asked;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A plan as a file, for programs. For everybody signed in who may see the plan's service. */
@RestController
public class SpreadsheetEndpoint {

    private final Spreadsheets spreadsheets;

    public SpreadsheetEndpoint(Spreadsheets spreadsheets) {
        this.spreadsheets = spreadsheets;
    }

    @GetMapping(path = "/api/plans/{plan}/spreadsheet.xlsx", produces = Spreadsheets.WORKBOOK)
    Mono<ResponseEntity<byte[]>> workbook(
            @PathVariable String plan,
            @RequestParam MultiValueMap<String, String> query,
            @AuthenticationPrincipal SignedIn reader) {
        return spreadsheets.workbook(plan, new Asked(query), reader.actor());
    }

    @GetMapping(path = "/api/plans/{plan}/spreadsheet.csv", produces = Spreadsheets.SEPARATED)
    Mono<ResponseEntity<byte[]>> separated(
            @PathVariable String plan,
            @RequestParam MultiValueMap<String, String> query,
            @AuthenticationPrincipal SignedIn reader) {
        return spreadsheets.separated(plan, new Asked(query), reader.actor());
    }
}
