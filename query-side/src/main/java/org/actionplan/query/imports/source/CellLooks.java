package org.actionplan.query.imports.source;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.actionplan.api.plan.Precision;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/** How the cells of one workbook look: their colours, and how their numbers are shown. */
final class CellLooks {

    /** The first number that is no day any more. */
    private static final double AFTER_9999 = 2_958_466;

    private static final String WHITE = "FFFFFF";

    private final @Nullable StylesTable styles;
    private final boolean from1904;
    private final DataFormatter formatter = new DataFormatter(Locale.UK);
    private final Map<Integer, Look> looks = new HashMap<>();

    CellLooks(@Nullable StylesTable styles, boolean from1904) {
        this.styles = styles;
        this.from1904 = from1904;
    }

    record Look(@Nullable String fill, NumberFormat format) {}

    /** A number as a person sees it. */
    record Shown(
            String text, @Nullable LocalDate date, @Nullable Precision precision) {}

    @Nullable
    String fill(int style) {
        return look(style).fill();
    }

    Shown shown(double number, int style) {
        var format = look(style).format();
        if (!format.isDate()) {
            return new Shown(text(number, format), null, null);
        }
        if (number < 1 || number >= AFTER_9999) {
            // Excel shows hash signs or the day before all days.
            return new Shown(text(number, NumberFormat.GENERAL), null, null);
        }
        var day = DateUtil.getLocalDateTime(number, from1904).toLocalDate();
        return new Shown(text(number, format), day, format.shown());
    }

    /** A moment as the number that the workbook would have stored. */
    double number(LocalDateTime moment) {
        return DateUtil.getExcelDate(moment, from1904);
    }

    private String text(double number, NumberFormat format) {
        try {
            return CellText.plain(formatted(number, format));
        } catch (RuntimeException strange) {
            // A format that nobody can follow hides no number.
            return CellText.plain(formatted(number, NumberFormat.GENERAL));
        }
    }

    private String formatted(double number, NumberFormat format) {
        return formatter
                .formatRawCellContents(number, format.index(), format.pattern(), from1904)
                .strip();
    }

    private Look look(int style) {
        return looks.computeIfAbsent(style, this::read);
    }

    private Look read(int index) {
        var style = styles == null ? null : styles.getStyleAt(index);
        return style == null
                ? new Look(null, NumberFormat.GENERAL)
                : new Look(fill(style), NumberFormat.of(style.getDataFormat(), style.getDataFormatString()));
    }

    private static @Nullable String fill(XSSFCellStyle style) {
        var color = style.getFillPattern() == FillPatternType.NO_FILL ? null : style.getFillForegroundXSSFColor();
        if (color == null || color.isAuto()) {
            return null;
        }
        var rgb = color.hasTint() ? color.getRGBWithTint() : color.getRGB();
        if (rgb == null) {
            return null;
        }
        var hex = HexFormat.of().withUpperCase().formatHex(rgb);
        return hex.equals(WHITE) ? null : hex;
    }
}
