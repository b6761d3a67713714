package org.actionplan.query.page.imports;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.actionplan.query.imports.reading.Answers;
import org.actionplan.query.page.Typed;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Mono;

/** The question about rows that need a decision, {@code ?page=}, or with {@code ?row=} about one row. */
final class AskRows implements Ask {

    static final String ROW = "row";
    static final String PAGE = "page";

    @Override
    public Mono<Screen> shown(Journey journey, StepShown around, MultiValueMap<String, String> query) {
        return Mono.fromCallable(() -> screen(rows(journey, query)));
    }

    @Override
    public Answered read(Journey journey, MultiValueMap<String, String> form) {
        var rows = rows(journey, form);
        var typed = new Typed(form);
        rows.read(journey.given(), typed);
        return new Answered(
                choices -> choices.with(rows.read(choices.answers(), new Typed(form))),
                typed.problems().isEmpty()
                        ? List.of()
                        : refused(rows, form).form().summary());
    }

    @Override
    public Mono<Screen> again(Journey journey, StepShown around, MultiValueMap<String, String> form) {
        return Mono.fromCallable(() -> screen(refused(rows(journey, form), form)));
    }

    /** Where the next ten rows are asked about; empty after the last. */
    static String nextPage(Journey journey, MultiValueMap<String, String> form) {
        var rows = rows(journey, form);
        return rows.isSingle() || rows.page() + 1 >= rows.pages() ? "" : "?" + PAGE + "=" + (rows.page() + 1);
    }

    private static RowsShown refused(RowsShown rows, MultiValueMap<String, String> form) {
        var typed = new Typed(form);
        rows.read(Answers.NONE, typed);
        return rows.again(rows.form().again(form, typed.problems()));
    }

    private static RowsShown rows(Journey journey, MultiValueMap<String, String> chosen) {
        var where = Chosen.text(chosen, ROW);
        if (where.isEmpty()) {
            return RowsShown.of(journey.asked(), journey.given(), page(chosen));
        }
        return Stream.concat(journey.asked().rows().stream(), journey.preview().reading().rows().stream())
                .filter(row -> row.source().where().equals(where))
                .findFirst()
                .map(row -> RowsShown.of(row, journey.given()))
                .orElseThrow(() -> new Refused(Kind.UNKNOWN, "path.unknown"));
    }

    private static int page(MultiValueMap<String, String> chosen) {
        var page = Chosen.text(chosen, PAGE);
        return page.matches("\\d{1,4}") ? Integer.parseInt(page) : 0;
    }

    private static Screen screen(RowsShown rows) {
        return new Screen("imports/rows", Map.of("rows", rows));
    }
}
