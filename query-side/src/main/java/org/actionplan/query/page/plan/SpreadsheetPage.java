package org.actionplan.query.page.plan;

import org.actionplan.api.person.SignedIn;
import org.actionplan.query.spreadsheet.Spreadsheets;
import org.actionplan.query.web.Asked;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Mono;

/** A plan as a file, where its page links to it. For everybody signed in who may see the plan's service. */
@Controller
public class SpreadsheetPage {

    private final Spreadsheets spreadsheets;

    public SpreadsheetPage(Spreadsheets spreadsheets) {
        this.spreadsheets = spreadsheets;
    }

    @GetMapping("/plans/{plan}/spreadsheet.xlsx")
    Mono<ResponseEntity<byte[]>> workbook(
            @PathVariable String plan,
            @RequestParam MultiValueMap<String, String> query,
            @AuthenticationPrincipal SignedIn reader) {
        return spreadsheets.workbook(plan, new Asked(query), reader.actor());
    }

    @GetMapping("/plans/{plan}/spreadsheet.csv")
    Mono<ResponseEntity<byte[]>> separated(
            @PathVariable String plan,
            @RequestParam MultiValueMap<String, String> query,
            @AuthenticationPrincipal SignedIn reader) {
        return spreadsheets.separated(plan, new Asked(query), reader.actor());
    }
}
