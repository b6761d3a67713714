package org.actionplan.query.imports.source;

import static org.actionplan.query.imports.source.Packed.relationship;
import static org.actionplan.query.imports.source.Packed.relationships;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of Word documents read by the columns a person sees. */
class DocumentReaderTest {

    @Test
    void paragraphs_stand_above_their_table_and_the_last_ones_below_it() {
        var sheets = read(Packed.document(paragraph("Our plan")
                        + table(row(cell("Action")))
                        + paragraph("Regulation 12")
                        + paragraph("")
                        + table(row(cell("Owner")))
                        + paragraph("Signed: Olwen Tarrant-Hythe")))
                .sheets();

        assertThat(sheets).extracting(SourceSheet::name).containsExactly("table 1", "table 2", "below the last table");
        assertThat(sheets)
                .extracting(SourceSheet::above)
                .containsExactly(List.of("Our plan"), List.of("Regulation 12"), List.of("Signed: Olwen Tarrant-Hythe"));
    }

    @Test
    void each_paragraph_of_a_cell_is_a_line_and_a_set_bullet_reads_like_a_typed_one() {
        var packed = Packed.document(table(row("<w:tc>" + paragraph("First we will:")
                + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId"
                + " w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>wash</w:t></w:r></w:p><w:p><w:pPr><w:pStyle"
                + " w:val=\"Ours\"/></w:pPr><w:r><w:t xml:space=\"preserve\">dry </w:t></w:r>"
                + "<w:r><w:t>hands</w:t><w:br/><w:t>well</w:t></w:r></w:p><w:p><w:pPr><w:pStyle"
                + " w:val=\"Ours\"/><w:numPr><w:numId"
                + " w:val=\"0\"/></w:numPr></w:pPr><w:r><w:t>always</w:t></w:r></w:p></w:tc>")));
        packed.part("word/_rels/document.xml.rels", relationships(relationship("rId1", "styles", "styles.xml")));
        packed.part(
                "word/styles.xml",
                "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:style"
                    + " w:styleId=\"List\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style"
                    + " w:styleId=\"Ours\"><w:basedOn w:val=\"List\"/></w:style></w:styles>");

        assertThat(cells(packed)).containsExactly(Cell.of(0, "First we will:\n• wash\n• dry hands\nwell\nalways"));
    }

    @Test
    void merged_cells_keep_to_the_columns_of_the_grid() {
        var lines = lines(Packed.document(table(row(cell("Plan", "<w:gridSpan w:val=\"3\"/>"))
                + row(cell("Finding", "<w:vMerge w:val=\"restart\"/><w:shd w:fill=\"A9D08E\"/>")
                        + cell("Wash")
                        + cell("RM"))
                + row(cell("", "<w:vMerge/>") + cell("Dry", "<w:gridSpan w:val=\"2\"/>"))
                + row("<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + cell("Look") + cell("DM")))));

        assertThat(lines.get(0).cells()).containsExactly(new Cell(0, "Plan", null, null, null, false, 3));
        assertThat(lines.get(2).cells())
                .containsExactly(
                        new Cell(0, "Finding", "A9D08E", null, null, true, 1),
                        new Cell(1, "Dry", null, null, null, false, 2));
        assertThat(lines.get(3).cells()).containsExactly(Cell.of(1, "Look"), Cell.of(2, "DM"));
    }

    @Test
    void tracked_changes_are_read_as_accepted_and_this_is_said() {
        var source = read(Packed.document(table(row("<w:tc><w:p><w:r><w:t xml:space=\"preserve\">Wash"
                        + " </w:t></w:r><w:del><w:r><w:delText>feet</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>hands</w:t></w:r></w:ins></w:p></w:tc>"
                        + cell("RM", "<w:tcPrChange><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr></w:tcPrChange>"))
                + row("<w:trPr><w:del/></w:trPr>" + cell("gone") + cell("DM")))));

        assertThat(source.sheets().getFirst().lines())
                .singleElement()
                .satisfies(
                        line -> assertThat(line.cells()).containsExactly(Cell.of(0, "Wash hands"), Cell.of(1, "RM")));
        assertThat(source.notices()).singleElement().asString().contains("tracked changes");
    }

    @Test
    void rows_and_cells_inside_form_controls_are_read_like_others() {
        var lines = lines(Packed.document(table("<w:sdt><w:sdtContent>"
                + row(cell("Action") + "<w:sdt><w:sdtContent>" + "<w:tc><w:sdt><w:sdtContent>" + paragraph("Date")
                        + "</w:sdtContent></w:sdt></w:tc></w:sdtContent></w:sdt>")
                + "</w:sdtContent></w:sdt>")));

        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(line.cells()).containsExactly(Cell.of(0, "Action"), Cell.of(1, "Date")));
    }

    @Test
    void a_table_within_a_cell_becomes_lines_of_its_text() {
        var cells = cells(Packed.document(table(row("<w:tc>" + paragraph("Steps")
                + table(row(cell("Wash") + cell("RM")) + row(cell("Dry") + cell("DM"))) + "</w:tc>" + cell("June")))));

        assertThat(cells).containsExactly(Cell.of(0, "Steps\nWash | RM\nDry | DM"), Cell.of(1, "June"));
    }

    @Test
    void text_boxes_and_comments_are_not_read_and_this_is_said() {
        var source = read(Packed.document(table(row(cell("Action")))
                + "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>"
                + "<w:txbxContent>" + paragraph("Draft!") + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback>"
                + paragraph("Draft!")
                + "</mc:Fallback></mc:AlternateContent></w:r><w:r><w:commentReference/></w:r></w:p>"));

        assertThat(source.sheets()).hasSize(1);
        assertThat(source.notices())
                .containsExactly(
                        "The document has comments. They were not read.",
                        "The document has text boxes. They were not read, only what stands in tables and above them.");
    }

    @Test
    void a_document_without_a_table_is_refused_with_the_reason() {
        assertThatThrownBy(() -> read(Packed.document(paragraph("We will do better."))))
                .isInstanceOf(CannotRead.class)
                .hasMessage("file.no-table");
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String cell(String text) {
        return cell(text, "");
    }

    private static String cell(String text, String properties) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
    }

    private static String row(String cells) {
        return "<w:tr>" + cells + "</w:tr>";
    }

    private static String table(String rows) {
        return "<w:tbl>" + rows + "</w:tbl>";
    }

    private static List<Cell> cells(Packed packed) {
        return lines(packed).getFirst().cells();
    }

    private static List<SourceLine> lines(Packed packed) {
        return read(packed).sheets().getFirst().lines();
    }

    private static Source read(Packed packed) {
        return SourceReader.read("plan.docx", packed.file());
    }
}
