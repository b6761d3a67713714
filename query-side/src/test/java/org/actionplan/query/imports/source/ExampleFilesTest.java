package org.actionplan.query.imports.source;

import static org.actionplan.query.imports.source.Examples.cell;
import static org.actionplan.query.imports.source.Examples.line;
import static org.actionplan.query.imports.source.Examples.sheet;
import static org.actionplan.query.imports.source.Examples.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.actionplan.api.plan.Precision;
import org.junit.jupiter.api.Test;

/** Plans as people keep them are read as a person would read them aloud. */
class ExampleFilesTest {

    @Test
    void the_care_home_plan_keeps_its_rows_colours_and_merged_findings() {
        var plan = sheet(source(Examples.CARE_HOME), "Improvement plan");

        assertThat(plan.lines())
                .extracting(SourceLine::number)
                .startsWith(1, 2, 3, 4, 5, 6, 8, 10, 11, 12)
                .endsWith(33, 35);
        assertThat(cell(plan, 1, 0).width()).isEqualTo(7);
        assertThat(cell(plan, 12, 5).fill()).isEqualTo("A9D08E");
        assertThat(cell(plan, 12, 0).carried()).isFalse();
        assertThat(cell(plan, 13, 0)).satisfies(finding -> {
            assertThat(finding.carried()).isTrue();
            assertThat(finding.text()).startsWith("Requirement: Thickened drinks");
        });
        assertThat(cell(plan, 12, 1).text()).isEqualTo("Reg 12 Safe care and treatment\nSafe");
        assertThat(line(plan, 33).cell(3)).isEmpty();
    }

    @Test
    void a_date_is_known_as_exactly_as_its_format_shows_it() {
        var plan = sheet(source(Examples.CARE_HOME), "Improvement plan");

        assertThat(cell(plan, 12, 4))
                .isEqualTo(new Cell(4, "20/03/2026", null, LocalDate.of(2026, 3, 20), Precision.DAY, false, 1));
        assertThat(cell(plan, 19, 4))
                .isEqualTo(new Cell(4, "Jul-26", null, LocalDate.of(2026, 7, 1), Precision.MONTH, false, 1));
        assertThat(cell(plan, 13, 4)).isEqualTo(Cell.of(4, "30th April 2026"));
    }

    @Test
    void the_tracker_has_its_tabs_and_the_colours_of_its_key() {
        var tracker = source(Examples.TRACKER);

        assertThat(tracker.kind()).isEqualTo(Source.Kind.WORKBOOK);
        assertThat(tracker.notices()).isEmpty();
        assertThat(tracker.sheets())
                .extracting(SourceSheet::name)
                .containsExactly("Open actions", "Closed actions", "Key");
        assertThat(sheet(tracker, "Open actions").lines())
                .extracting(SourceLine::number)
                .endsWith(60);
        assertThat(cell(sheet(tracker, "Key"), 2, 0).fill()).isEqualTo("9DC3E6");
        assertThat(cell(sheet(tracker, "Open actions"), 8, 8))
                .satisfies(status -> assertThat(status.text() + status.fill()).isEqualTo("GreenFFD966"));
    }

    @Test
    void quarterly_notes_keep_their_lines() {
        var objectives = sheet(source(Examples.QUARTERLY), "Objectives 2025-26");

        assertThat(cell(objectives, 4, 5).text().lines())
                .hasSize(4)
                .last()
                .asString()
                .startsWith("Q4 2025/26: 52 of 52");
        assertThat(cell(objectives, 7, 5).text().lines()).hasSize(1);
    }

    @Test
    void the_council_plan_counts_records_and_not_lines() {
        var plan = source(Examples.COUNCIL);
        var records = plan.sheets().getFirst();

        assertThat(plan.kind()).isEqualTo(Source.Kind.SEPARATED);
        assertThat(records.name()).isEmpty();
        assertThat(records.lines()).extracting(SourceLine::number).startsWith(1, 3, 4, 5);
        assertThat(line(records, 3).text(7)).isEqualTo("Timescale");
        assertThat(line(records, 10).text(1).lines()).hasSize(5);
        assertThat(line(records, 36).text(7)).isEqualTo("June and December 2026");
        assertThat(line(records, 7).text(5)).isEqualTo("£18,500 once; £4,200 a year");
    }

    @Test
    void the_report_form_has_six_tables_each_under_its_heading() {
        var report = source(Examples.REPORT);

        assertThat(report.kind()).isEqualTo(Source.Kind.DOCUMENT);
        assertThat(report.sheets())
                .extracting(SourceSheet::name)
                .containsExactly("table 1", "table 2", "table 3", "table 4", "table 5", "table 6");
        assertThat(sheet(report, "table 2").above()).endsWith("Regulation 12");
        assertThat(cell(sheet(report, "table 6"), 3, 1).text()).isEqualTo("9 September 2026");
    }

    @Test
    void an_automatic_number_in_a_cell_reads_like_a_typed_bullet() {
        var actions = cell(sheet(source(Examples.REPORT), "table 3"), 4, 1).text();

        assertThat(actions.lines()).hasSize(4).first().asString().startsWith("• Ask each of the 36 people");
        assertThat(actions.lines().toList().getLast()).isEqualTo("We want people to choose their own day.");
    }

    @Test
    void a_file_is_known_again_by_its_bytes() {
        var first = source(Examples.QUARTERLY);

        assertThat(first.sha256())
                .hasSize(64)
                .isEqualTo(source(Examples.QUARTERLY).sha256());
        assertThat(first.fileName()).isEqualTo(Examples.QUARTERLY);
    }
}
