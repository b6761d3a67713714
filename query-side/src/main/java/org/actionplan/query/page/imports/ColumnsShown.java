package org.actionplan.query.page.imports;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.imports.reading.Answers;
import org.actionplan.query.imports.reading.Meaning;
import org.actionplan.query.imports.reading.Reading;
import org.actionplan.query.page.FormPage.Wrong;
import org.actionplan.query.page.Question.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Asks what each column means; those that are not sure come first.
 *
 * @param asksDayOrder whether nothing in the file says if the day or the month comes first in its dates
 * @param dayOrder {@code day}, {@code month}, or empty while nobody has said
 */
public record ColumnsShown(List<Column> columns, boolean asksDayOrder, String dayOrder) {

    static final String DAY_ORDER = "day-order";

    /** One column; {@code chosen} is what it is taken to mean. */
    public record Column(String field, String heading, List<String> samples, String chosen, boolean unsure) {}

    static ColumnsShown of(Reading asked, Answers given) {
        return of(asked, given, null);
    }

    /** @param before which way round the dates of an earlier file stood: chosen beforehand, for the person to look at */
    static ColumnsShown of(Reading asked, Answers given, @Nullable Boolean before) {
        var columns = asked.columns().stream()
                .sorted(Comparator.comparing(Reading.Column::sure))
                .map(column -> shown(column, given))
                .toList();
        var monthFirst = given.monthFirst() == null ? before : given.monthFirst();
        var order = monthFirst == null ? "" : monthFirst ? "month" : "day";
        return new ColumnsShown(columns, asked.dateOrderUnclear(), order);
    }

    private static Column shown(Reading.Column column, Answers given) {
        var meaning = given.columns().getOrDefault(column.heading(), column.meaning());
        return new Column(
                Field.of("column", column.heading()),
                column.heading(),
                column.samples().stream().map(Shortened::sample).toList(),
                InEnglish.key(meaning),
                !column.sure());
    }

    public List<Column> unsure() {
        return columns.stream().filter(Column::unsure).toList();
    }

    public List<Column> sure() {
        return columns.stream().filter(column -> !column.unsure()).toList();
    }

    public List<Option> meanings() {
        return MeaningWords.OPTIONS;
    }

    /** The answers with what was chosen; whatever was not on the form stays as proposed. */
    static Answers read(Reading asked, Answers given, MultiValueMap<String, String> form) {
        var chosen = new HashMap<String, Meaning>();
        asked.columns()
                .forEach(column -> Chosen.of(form, Field.of("column", column.heading()), Meaning.class)
                        .ifPresent(meaning -> chosen.put(column.heading(), meaning)));
        var order = Objects.requireNonNullElse(form.getFirst(DAY_ORDER), "");
        var monthFirst = order.isEmpty() ? given.monthFirst() : Boolean.valueOf("month".equals(order));
        return new Answers(
                given.tables(), Map.copyOf(chosen), given.statusWords(), given.owners(), monthFirst, given.rows());
    }

    /** Without a column of actions there is nothing to bring in, and a date may mean two days until somebody says which. */
    static List<Wrong> wrong(Reading asked, Answers read) {
        var actions = asked.columns().stream()
                .filter(column -> read.columns().getOrDefault(column.heading(), column.meaning()) == Meaning.ACTION)
                .count();
        if (actions == 0 && !asked.columns().isEmpty()) {
            var first = Field.of(
                    "column", ColumnsShown.of(asked, read).columns().getFirst().heading());
            return List.of(new Wrong(first, "Say which column holds the actions: what is to be done"));
        }
        return asked.dateOrderUnclear() && read.monthFirst() == null
                ? List.of(new Wrong(DAY_ORDER, "Say whether the day or the month comes first in the dates"))
                : List.of();
    }
}
