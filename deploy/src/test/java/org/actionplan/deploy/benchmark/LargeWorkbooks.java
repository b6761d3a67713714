package org.actionplan.deploy.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Plans of any length as workbooks, with what real ones have: a key, dates, colours, owners and notes. */
final class LargeWorkbooks {

    private static final List<String> HEADINGS = List.of(
            "Ref", "Home", "Area", "Action", "Lead", "Due", "Revised due", "BRAG", "Date completed", "Latest position");

    private static final List<String> STATUS = List.of("Blue", "Green", "Amber", "Red");
    private static final List<String> COLOURS = List.of("9DC3E6", "A9D08E", "FFD966", "F4978E");
    private static final List<String> MEANINGS =
            List.of("Complete and checked", "Complete", "Not complete, on track", "Off track");
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);

    private LargeWorkbooks() {}

    static Path write(Path folder, int rows) throws IOException {
        var file = folder.resolve("plan-" + rows + ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "Benchmark", "1.0")) {
            writePlan(workbook.newWorksheet("Open actions"), rows);
            writeKey(workbook.newWorksheet("Key"));
        }
        return file;
    }

    private static void writePlan(Worksheet sheet, int rows) {
        sheet.value(0, 0, "Larkhythe Care: action tracker. Position at 31 October 2026");
        for (var column = 0; column < HEADINGS.size(); column++) {
            sheet.value(2, column, HEADINGS.get(column));
        }
        for (var row = 0; row < rows; row++) {
            writeAction(sheet, row + 3, row);
        }
    }

    private static void writeAction(Worksheet sheet, int row, int number) {
        var state = number % STATUS.size();
        var due = FIRST_DAY.plusDays(number % 600);
        sheet.value(row, 0, "M" + number);
        sheet.value(row, 1, "Home " + number % 40);
        sheet.value(row, 2, "Falls");
        sheet.value(row, 3, "Walk the night route of room " + number + " with the person and write down what helps");
        sheet.value(row, 4, number % 7 == 0 ? "HM / QL" : "HM");
        day(sheet, row, 5, due);
        sheet.value(row, 7, STATUS.get(state));
        sheet.style(row, 7).fillColor(COLOURS.get(state)).set();
        if (state < 2) {
            day(sheet, row, 8, due.plusDays(3));
        } else {
            day(sheet, row, 6, due.plusDays(60));
        }
        sheet.value(row, 9, "Looked at on " + due + ": " + number % 9 + " of 9 walks done");
    }

    private static void day(Worksheet sheet, int row, int column, LocalDate day) {
        sheet.value(row, column, day);
        sheet.style(row, column).format("dd/mm/yyyy").set();
    }

    private static void writeKey(Worksheet sheet) {
        for (var i = 0; i < STATUS.size(); i++) {
            sheet.value(i, 0, STATUS.get(i));
            sheet.style(i, 0).fillColor(COLOURS.get(i)).set();
            sheet.value(i, 1, MEANINGS.get(i));
        }
        sheet.value(6, 0, "HM");
        sheet.value(6, 1, "Home manager");
        sheet.value(7, 0, "QL");
        sheet.value(7, 1, "Quality lead");
    }
}
