package org.actionplan.query.spreadsheet;

import java.time.Clock;
import org.actionplan.api.person.Actor;
import org.actionplan.query.history.PlanReader;
import org.actionplan.query.people.People;
import org.actionplan.query.spreadsheet.Sheet.Name;
import org.actionplan.query.web.Asked;
import org.actionplan.query.web.Queries;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

/** Makes files of plans as addresses ask for them, for those who may see them. */
public final class Spreadsheets {

    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String SEPARATED = "text/csv";

    private final PlanReader plans;
    private final People people;
    private final Clock clock;

    public Spreadsheets(PlanReader plans, People people, Clock clock) {
        this.plans = plans;
        this.people = people;
        this.clock = clock;
    }

    /** The whole plan as a workbook: {@code ?version=} or {@code ?at=}, as for the plan itself. */
    public Mono<ResponseEntity<byte[]>> workbook(String plan, Asked asked, Actor reader) {
        return plans.past(plan, reader)
                .flatMap(past -> Queries.run(() -> {
                    var then = PlanThen.asked(past, asked, clock);
                    var bytes = WorkbookFile.of(new Sheets(then, people).all(), then.view());
                    return file(bytes, WORKBOOK, then.fileName() + ".xlsx");
                }));
    }

    /** One of its sheets as separated text: {@code ?sheet=}, the open actions unless said otherwise. */
    public Mono<ResponseEntity<byte[]>> separated(String plan, Asked asked, Actor reader) {
        return plans.past(plan, reader)
                .flatMap(past -> Queries.run(() -> {
                    var name = asked.oneOf("sheet", Name.class).orElse(Name.ACTIONS);
                    var then = PlanThen.asked(past, asked, clock);
                    var bytes = SeparatedFile.of(new Sheets(then, people).sheet(name));
                    return file(bytes, SEPARATED + ";charset=UTF-8", then.fileName() + "-" + name.key() + ".csv");
                }));
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, String type, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
