package org.actionplan.query.imports.source;

import static org.actionplan.query.imports.source.Packed.relationship;
import static org.actionplan.query.imports.source.Packed.relationships;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.actionplan.api.plan.Precision;
import org.junit.jupiter.api.Test;

/** Workbooks of every program that writes them read as a person sees them on the screen. */
class WorkbookReaderTest {

    @Test
    void texts_are_found_wherever_a_program_keeps_them() {
        var cells = cells(Packed.workbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
                        + "<c r=\"B1\" t=\"inlineStr\"><is><t>Head</t><rPh><t>HEDDO</t></rPh></is></c>"
                        + "<c r=\"C1\" t=\"str\"><f>A1&amp;B1</f><v>HChef</v></c></row>")
                .shared("<si><r><t xml:space=\"preserve\">Laminate </t></r><r><rPr><b/></rPr><t>the"
                        + " cards</t></r></si>"));

        assertThat(cells).extracting(Cell::text).containsExactly("Laminate the cards", "Head", "HChef");
    }

    @Test
    void ticks_and_mistakes_read_as_excel_shows_them() {
        var cells =
                cells(Packed.workbook("<row><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c><c t=\"e\"><v>#REF!</v></c>"
                        + "<c><v>2.1</v></c><c><v>0.30000000000000004</v></c></row>"));

        assertThat(cells).extracting(Cell::text).containsExactly("TRUE", "FALSE", "#REF!", "2.1", "0.3");
        assertThat(cells).extracting(Cell::column).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void line_breaks_and_spaces_of_any_program_are_plain_ones() {
        var cells = cells(Packed.workbook("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Call\u00A0bells_x000D_\n"
                + "at night&#13;&#10;_x005F_x000D_ stays</t></is></c></row>"));

        assertThat(cells).extracting(Cell::text).containsExactly("Call bells\nat night\n_x000D_ stays");
    }

    @Test
    void a_formula_reads_as_its_last_result_and_is_never_worked_out() {
        var source = read(Packed.workbook("<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>3</v></c><c r=\"B1\""
                + " t=\"str\"><f>IF(A1&gt;5,\"late\",\"\")</f><v></v></c><c"
                + " r=\"C1\"><f>NOW()</f></c></row>"));

        assertThat(source.sheets().getFirst().lines().getFirst().cells())
                .extracting(Cell::text)
                .containsExactly("3");
        assertThat(source.notices()).singleElement().asString().contains("no result stored");
    }

    @Test
    void a_day_is_shown_as_its_format_shows_it_in_the_united_kingdom() {
        var formats = format(164, "DD/MM/YYYY")
                + format(165, "mmm\\-yy")
                + format(166, "yyyy")
                + format(167, "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy")
                + format(168, "d mmmm yyyy;@")
                + format(169, "hh:mm")
                + format(170, "\"day\" 0");
        var looks =
                look(164) + look(165) + look(166) + look(167) + look(168) + look(14) + look(22) + look(169) + look(170);
        var cells = cells(Packed.workbook("<row r=\"1\">"
                        + number(1, 46101) + number(2, 46101) + number(3, 46101) + number(4, 46101) + number(5, 46101)
                        + number(6, 46101) + number(7, 46101.5) + number(8, 0.5) + number(9, 46101)
                        + "</row>")
                .styled(formats, "", looks));

        assertThat(cells)
                .extracting(Cell::text)
                .containsExactly(
                        "20/03/2026",
                        "Mar-26",
                        "2026",
                        "20 March 2026",
                        "20 March 2026",
                        "20/03/2026",
                        "20/03/2026 12:00",
                        "12:00",
                        "day 46101");
        assertThat(cells)
                .extracting(Cell::shown)
                .containsExactly(
                        Precision.DAY,
                        Precision.MONTH,
                        Precision.YEAR,
                        Precision.DAY,
                        Precision.DAY,
                        Precision.DAY,
                        Precision.DAY,
                        null,
                        null);
        assertThat(cells.getFirst().date()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(cells.getLast().date()).isNull();
    }

    @Test
    void a_workbook_that_counts_from_1904_shows_the_same_day() {
        var packed = Packed.workbook("<row r=\"1\">" + number(1, 46101 - 1462) + "</row>")
                .styled(format(164, "dd/mm/yyyy"), "", look(164));
        packed.part(
                "xl/workbook.xml",
                packed.text("xl/workbook.xml")
                        .replaceFirst("<\\?xml[^>]*>", "")
                        .replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));

        assertThat(cells(packed))
                .containsExactly(new Cell(0, "20/03/2026", null, LocalDate.of(2026, 3, 20), Precision.DAY, false, 1));
    }

    @Test
    void a_day_written_out_reads_like_a_day_stored_as_a_number() {
        var cells =
                cells(Packed.workbook("<row r=\"1\"><c r=\"A1\" s=\"1\" t=\"d\"><v>2026-03-20T00:00:00</v></c></row>")
                        .styled(format(164, "dd/mm/yyyy"), "", look(164)));

        assertThat(cells).extracting(Cell::text).containsExactly("20/03/2026");
        assertThat(cells).extracting(Cell::date).containsExactly(LocalDate.of(2026, 3, 20));
    }

    @Test
    void a_number_that_is_no_day_stays_a_number() {
        var cells = cells(Packed.workbook("<row r=\"1\">" + number(1, -4) + number(1, 1e300) + "</row>")
                .styled(format(164, "dd/mm/yyyy"), "", look(164)));

        assertThat(cells).extracting(Cell::text).startsWith("-4");
        assertThat(cells).extracting(Cell::date).containsOnlyNulls();
    }

    @Test
    void colours_are_found_by_value_by_theme_and_by_number() {
        var fills = solid("rgb=\"FFA9D08E\"")
                + solid("theme=\"9\"")
                + solid("theme=\"9\" tint=\"0.5999938962981048\"")
                + solid("indexed=\"13\"")
                + solid("rgb=\"FFFFFFFF\"")
                + solid("indexed=\"64\"")
                + "<fill><gradientFill><stop position=\"0\"><color rgb=\"FFFF0000\"/></stop></gradientFill></fill>"
                + "<fill><patternFill patternType=\"none\"><fgColor rgb=\"FFFF0000\"/></patternFill></fill>";
        var looks = "";
        var row = "";
        for (var i = 1; i <= 8; i++) {
            looks += "<xf fillId=\"" + i + "\" applyFill=\"1\"/>";
            row += "<c s=\"" + i + "\" t=\"inlineStr\"><is><t>x</t></is></c>";
        }

        assertThat(cells(Packed.workbook("<row>" + row + "</row>").styled("", fills, looks)))
                .extracting(Cell::fill)
                .containsExactly("A9D08E", "70AD47", "C5DEB5", "FFFF00", null, null, null, null);
    }

    @Test
    void what_is_merged_downwards_is_carried_to_each_row_and_rows_of_nothing_else_are_none() {
        var lines = lines(Packed.workbook("")
                .sheet("<sheetData>"
                        + row(1, text("A", "Finding one") + text("C", "First"))
                        + row(2, text("A", "hidden under it") + text("C", "Second"))
                        + "<row r=\"3\"><c r=\"A3\" s=\"0\"/></row>"
                        + "</sheetData><mergeCells><mergeCell ref=\"A1:B3\"/></mergeCells>"));

        assertThat(lines).extracting(SourceLine::number).containsExactly(1, 2);
        assertThat(lines.get(0).cells().getFirst()).isEqualTo(new Cell(0, "Finding one", null, null, null, false, 2));
        assertThat(lines.get(1).cells())
                .containsExactly(new Cell(0, "Finding one", null, null, null, true, 2), Cell.of(2, "Second"));
    }

    @Test
    void rows_that_are_only_painted_are_none_however_many() {
        var painted = new StringBuilder(row(1, text("A", "Action")));
        for (var number = 2; number <= 30_000; number++) {
            painted.append("<row r=\"").append(number).append("\"><c s=\"1\"/><c s=\"1\"/></row>");
        }

        var lines = lines(Packed.workbook(painted.toString())
                .styled("", solid("rgb=\"FFA9D08E\""), "<xf fillId=\"1\" applyFill=\"1\"/>"));

        assertThat(lines).extracting(SourceLine::number).containsExactly(1);
    }

    @Test
    void hidden_sheets_rows_and_columns_are_read_and_said() {
        var packed = Packed.workbook("")
                .sheet("<cols><col min=\"2\" max=\"2\" hidden=\"1\"/><col min=\"9\" max=\"16384\" hidden=\"1\"/></cols>"
                        + "<sheetData><row r=\"1\" hidden=\"1\">" + text("A", "Done last year") + text("B", "Cost")
                        + "</row></sheetData>");
        packed.part(
                "xl/workbook.xml",
                Packed.sheetXml(
                        "workbook",
                        "<sheets><sheet name=\"Old\" sheetId=\"1\" state=\"veryHidden\" r:id=\"rId1\"/></sheets>"));

        assertThat(read(packed).notices())
                .containsExactly(
                        "The sheet “Old” is hidden. It was read too.",
                        "Some rows of the sheet “Old” are hidden. They were read too.",
                        "Some columns of the sheet “Old” are hidden. They were read too.");
    }

    @Test
    void columns_hidden_because_nothing_stands_in_them_are_not_worth_a_word() {
        var packed = Packed.workbook("")
                .sheet("<cols><col min=\"9\" max=\"16384\" hidden=\"1\"/></cols><sheetData>"
                        + row(1, text("A", "Action")) + "<row r=\"2\" hidden=\"1\"/></sheetData>");

        assertThat(read(packed).notices()).isEmpty();
    }

    @Test
    void colours_by_rule_and_comments_are_not_read_and_this_is_said() {
        var packed = Packed.workbook("")
                .sheet("<sheetData>" + row(1, text("A", "Late")) + "</sheetData><conditionalFormatting"
                        + " sqref=\"A1\"><cfRule type=\"cellIs\" dxfId=\"0\""
                        + " priority=\"1\"/></conditionalFormatting>");
        packed.part(
                "xl/worksheets/_rels/sheet1.xml.rels",
                relationships(relationship("rId1", "comments", "../comments1.xml")));
        packed.part("xl/comments1.xml", Packed.sheetXml("comments", ""));

        assertThat(read(packed).notices())
                .anySatisfy(notice -> assertThat(notice).contains("comments beside its cells"))
                .anySatisfy(notice -> assertThat(notice).contains("conditional formatting"));
    }

    @Test
    void macros_are_ignored_and_this_is_said() {
        var packed = Packed.workbook(row(1, text("A", "Action")))
                .types("application/vnd.ms-excel.sheet.macroEnabled.main+xml", "/xl/workbook.xml")
                .bytes("xl/vbaProject.bin", new byte[] {1, 2, 3});

        assertThat(SourceReader.read("plan.xlsm", packed.file()).notices())
                .containsExactly("The file has macros. They were ignored.");
    }

    @Test
    void a_sheet_that_is_a_chart_is_left_out_and_this_is_said() {
        var packed = Packed.workbook(row(1, text("A", "Action")));
        packed.part(
                "xl/workbook.xml",
                Packed.sheetXml(
                        "workbook",
                        "<sheets><sheet name=\"Progress\" sheetId=\"2\" r:id=\"rId9\"/><sheet name=\"Plan\""
                                + " sheetId=\"1\" r:id=\"rId1\"/></sheets>"));
        packed.part(
                "xl/_rels/workbook.xml.rels",
                relationships(relationship("rId1", "worksheet", "worksheets/sheet1.xml")
                        + relationship("rId9", "chartsheet", "chartsheets/sheet1.xml")));
        packed.part("xl/chartsheets/sheet1.xml", Packed.sheetXml("chartsheet", ""));

        var source = read(packed);

        assertThat(source.sheets()).extracting(SourceSheet::name).containsExactly("Plan");
        assertThat(source.notices()).singleElement().asString().contains("“Progress” holds no cells");
    }

    @Test
    void a_format_that_nobody_can_follow_hides_no_number() {
        var cells = cells(Packed.workbook("<row r=\"1\">" + number(1, 7) + "</row>")
                .styled(format(164, "#,##0.00.00%%[&lt;&gt;"), "", look(164)));

        assertThat(cells)
                .singleElement()
                .satisfies(cell -> assertThat(cell.text()).contains("7"));
    }

    private static String format(int index, String pattern) {
        return "<numFmt numFmtId=\"" + index + "\" formatCode=\"" + pattern.replace("\"", "&quot;") + "\"/>";
    }

    private static String look(int format) {
        return "<xf numFmtId=\"" + format + "\" applyNumberFormat=\"1\"/>";
    }

    private static String solid(String color) {
        return "<fill><patternFill patternType=\"solid\"><fgColor " + color + "/></patternFill></fill>";
    }

    private static String number(int style, double number) {
        return "<c s=\"" + style + "\"><v>" + number + "</v></c>";
    }

    private static String row(int number, String cells) {
        return "<row r=\"" + number + "\">" + cells + "</row>";
    }

    private static String text(String column, String text) {
        return "<c r=\"" + column + "1\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static List<Cell> cells(Packed packed) {
        return lines(packed).getFirst().cells();
    }

    private static List<SourceLine> lines(Packed packed) {
        return read(packed).sheets().getFirst().lines();
    }

    private static Source read(Packed packed) {
        return SourceReader.read("plan.xlsx", packed.file());
    }
}
