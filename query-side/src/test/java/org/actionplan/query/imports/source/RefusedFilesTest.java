package org.actionplan.query.imports.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read is refused with the reason a person can do something about, whatever the file is called. */
class RefusedFilesTest {

    private static final String ENTITY = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";

    @Test
    void nothing_is_nothing_in_any_kind_of_file() {
        assertThat(refusal(new byte[0])).isEqualTo("file.empty");
        assertThat(refusal(text(" \r\n,,,\r\n"))).isEqualTo("file.empty");
        assertThat(refusal(Packed.workbook("<row r=\"1\"><c r=\"A1\" s=\"0\"/></row>")))
                .isEqualTo("file.empty");
    }

    @Test
    void a_file_may_have_ten_megabytes() {
        assertThat(refusal(new byte[SourceLimits.BYTES + 1])).isEqualTo("file.too-large");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "%PDF-1.7 and so on|file.pdf",
                "<!DOCTYPE html><html><table><tr><td>Action</td></tr></table></html>|file.web-page",
                "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"/>|file.web-page",
                "MIME-Version: 1.0 Content-Type: multipart/related|file.web-page",
                "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>|file.not-supported",
                "{\\rtf1 Action}|file.not-supported",
            })
    void what_is_no_plan_is_said_by_what_it_is(String content, String key) {
        assertThat(refusal(text(content))).isEqualTo(key);
    }

    @Test
    void pictures_are_known_by_their_first_bytes() {
        assertThat(refusal(bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13)))
                .isEqualTo("file.picture");
        assertThat(refusal(bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F')))
                .isEqualTo("file.picture");
        assertThat(refusal(bytes(0, 0, 0, 24, 'f', 't', 'y', 'p', 'h', 'e', 'i', 'c')))
                .isEqualTo("file.picture");
    }

    @Test
    void bytes_that_are_no_letters_are_not_taken_for_a_separated_file() {
        assertThat(refusal(bytes(0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 3)))
                .isEqualTo("file.not-supported");
    }

    @Test
    void files_of_old_programs_say_how_to_save_them_anew() throws IOException {
        var excel = new ByteArrayOutputStream();
        try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet("Plan").createRow(0).createCell(0).setCellValue("Action");
            workbook.write(excel);
        }

        assertThat(refusal(excel.toByteArray())).isEqualTo("file.old-excel");
        assertThat(refusal(container("WordDocument"))).isEqualTo("file.old-word");
        assertThat(refusal(container("PowerPoint Document"))).isEqualTo("file.not-supported");
        assertThat(refusal(Arrays.copyOf(excel.toByteArray(), 700))).isEqualTo("file.damaged");
    }

    @Test
    void a_password_is_asked_to_be_removed() throws Exception {
        var locked = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("Orrinmead");
            try (var out = encryptor.getDataStream(container)) {
                out.write(Packed.workbook("").file());
            }
            container.writeFilesystem(locked);
        }

        assertThat(refusal(locked.toByteArray())).isEqualTo("file.protected");
    }

    @Test
    void packed_files_of_other_programs_are_told_apart() {
        var open = Packed.workbook("").bytes("mimetype", text("application/vnd.oasis.opendocument.spreadsheet"));
        var binary = Packed.workbook("")
                .types("application/vnd.ms-excel.sheet.binary.macroEnabled.main", "/xl/workbook.xml");
        var slides = Packed.workbook("")
                .types(
                        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
                        "/xl/workbook.xml");
        var strict = Packed.workbook("")
                .part("xl/workbook.xml", "<workbook xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"/>");

        assertThat(refusal(open)).isEqualTo("file.open-document");
        assertThat(refusal(binary)).isEqualTo("file.binary-workbook");
        assertThat(refusal(slides)).isEqualTo("file.not-supported");
        assertThat(refusal(strict)).isEqualTo("file.strict-workbook");
        assertThat(refusal(Packed.workbook("").without("[Content_Types].xml"))).isEqualTo("file.not-supported");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Content_Types].xml",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/styles.xml",
                "xl/theme/theme1.xml",
                "xl/sharedStrings.xml",
                "xl/worksheets/sheet1.xml"
            })
    void a_part_that_asks_for_other_files_is_not_followed(String part) {
        var packed = Packed.workbook("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Action</t></is></c></row>");
        packed.part(part, packed.text(part).replaceFirst("<\\?xml[^>]*>", ENTITY));

        assertThat(refusal(packed)).isEqualTo("file.unsafe");
    }

    @Test
    void a_document_that_asks_for_other_files_is_not_followed() {
        var packed =
                Packed.document("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Action</w:t></w:r></w:p></w:tc></w:tr></w:tbl>");
        packed.part("word/document.xml", packed.text("word/document.xml").replaceFirst("<\\?xml[^>]*>", ENTITY));

        assertThat(refusal(packed)).isEqualTo("file.unsafe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "[Content_Types].xml"})
    void a_part_that_unpacks_out_of_all_proportion_is_stopped(String part) {
        var packed = Packed.workbook("").bytes(part, text(" ".repeat(20_000_000)));
        var file = packed.file();

        assertThat(file).hasSizeLessThan(100_000);
        assertThat(refusal(file)).isEqualTo("file.unpacks-too-large");
    }

    @Test
    void a_packed_file_may_not_hold_thousands_of_parts() {
        var packed = Packed.workbook("");
        for (var i = 0; i <= SourceLimits.PARTS; i++) {
            packed.bytes("xl/media/" + i + ".xml", new byte[0]);
        }

        assertThat(refusal(packed)).isEqualTo("file.unpacks-too-large");
    }

    @Test
    void lines_columns_cells_sheets_and_texts_have_their_limits() {
        assertThat(refusal(text("Action\n".repeat(SourceLimits.LINES + 1)))).isEqualTo("file.too-many-rows");
        assertThat(refusal(text("a,".repeat(SourceLimits.COLUMNS) + "a"))).isEqualTo("file.too-many-columns");
        assertThat(refusal(text(("a,".repeat(150) + "a\n").repeat(2_000)))).isEqualTo("file.too-many-cells");
        assertThat(refusal(text("Action\n" + "a".repeat(SourceLimits.CELL_CHARACTERS + 1))))
                .isEqualTo("file.cell-too-long");
        assertThat(refusal(text("Action\n" + "a".repeat(SourceLimits.CELL_CHARACTERS))))
                .isEqualTo("read");
        assertThat(refusal(Packed.workbook("").part("xl/workbook.xml", tabs(SourceLimits.SHEETS + 1))))
                .isEqualTo("file.too-many-sheets");
    }

    @Test
    void a_text_that_is_repeated_in_many_cells_counts_each_time() {
        var rows = "<row><c t=\"s\"><v>0</v></c></row>".repeat(1_000);
        var packed = Packed.workbook(rows).shared("<si><t>" + "word ".repeat(6_000) + "</t></si>");

        assertThat(refusal(packed)).isEqualTo("file.too-much-text");
    }

    @Test
    void merges_that_lie_over_each_other_do_not_keep_the_tracker_busy() {
        var rows = numbered(
                SourceLimits.LINES, "<row r=\"#\"><c r=\"A#\" t=\"inlineStr\"><is><t>Room #</t></is></c></row>");
        var merges = numbered(SourceLimits.LINES, "<mergeCell ref=\"A#:A20000\"/>");
        var packed =
                Packed.workbook("").sheet("<sheetData>" + rows + "</sheetData><mergeCells>" + merges + "</mergeCells>");

        assertThat(refusal(packed)).isEqualTo("file.too-many-cells");
    }

    @Test
    void a_file_that_is_cut_off_or_deeper_than_any_other_is_damaged() {
        var whole = Examples.bytes(Examples.TRACKER);
        var deep = "<w:sdt>".repeat(100_000);

        assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).isEqualTo("file.damaged");
        assertThat(refusal(Packed.document(deep))).isEqualTo("file.damaged");
        assertThat(refusal(Packed.workbook("")
                        .part("xl/styles.xml", Packed.sheetXml("styleSheet", "<ext>".repeat(300_000)))))
                .isEqualTo("file.damaged");
    }

    @Test
    void reading_ends_when_its_time_is_over() {
        var over = new Allowance(Duration.ZERO);

        assertThat(catchThrowableOfType(CannotRead.class, over::line).key()).isEqualTo("file.too-slow");
    }

    @Test
    void a_file_is_damaged_even_if_what_stopped_the_reading_left_no_trace() {
        var bare = new RuntimeException("No trace", null, false, false) {};

        assertThat(SourceReader.refusal(bare).key()).isEqualTo("file.damaged");
    }

    @Test
    void a_packed_file_waits_for_its_turn_however_small_it_is() {
        assertThat(SourceReader.isLarge(Packed.workbook("").file())).isTrue();
        assertThat(SourceReader.isLarge("Action,Owner\nFix the hoist,Manager".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @Test
    void a_workbook_of_two_hundred_thousand_rows_is_refused_before_it_is_read() throws IOException {
        var file = rows(200_000);

        assertThat(refusal(file)).isIn("file.too-many-rows", "file.too-many-cells");
    }

    private static String numbered(int count, String xml) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> xml.replace("#", String.valueOf(number)))
                .collect(Collectors.joining());
    }

    private static byte[] rows(int rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Plan", "1.0")) {
            var sheet = workbook.newWorksheet("Plan");
            for (var row = 0; row < rows; row++) {
                sheet.value(row, 0, row);
                sheet.value(row, 1, "Look again at room " + row);
                sheet.value(row, 2, "Registered manager");
            }
        }
        return out.toByteArray();
    }

    private static String tabs(int count) {
        return Packed.sheetXml(
                "workbook",
                IntStream.range(0, count)
                        .mapToObj(i -> "<sheet name=\"" + i + "\" sheetId=\"" + i + "\" r:id=\"rId1\"/>")
                        .collect(Collectors.joining("", "<sheets>", "</sheets>")));
    }

    private static byte[] container(String entry) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[5_000]), entry);
            container.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (var i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static String refusal(Packed packed) {
        return refusal(packed.file());
    }

    private static String refusal(byte[] file) {
        try {
            SourceReader.read("plan.xlsx", file);
            return "read";
        } catch (CannotRead refused) {
            return refused.key();
        }
    }
}
