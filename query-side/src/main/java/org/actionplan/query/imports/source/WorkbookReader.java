package org.actionplan.query.imports.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.model.ThemesTable;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of a workbook, hidden ones too, in the order of their tabs. */
final class WorkbookReader {

    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    private static final Pattern COMMENTS = Pattern.compile(".*/(?:comments|threadedComment)");

    private final PackagePart workbook;
    private final Allowance allowance;
    private final List<Tab> tabs = new ArrayList<>();
    private final List<SourceSheet> sheets = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private boolean from1904;

    WorkbookReader(PackagePart workbook, Allowance allowance) {
        this.workbook = workbook;
        this.allowance = allowance;
    }

    private record Tab(String name, String relationship, boolean hidden) {}

    void read() throws IOException, XMLStreamException, InvalidFormatException {
        readTabs();
        Allowance.refuseIf(tabs.size() > SourceLimits.SHEETS, "file.too-many-sheets");
        var texts = SharedTexts.read(related("/sharedStrings"), allowance);
        var looks = new CellLooks(styles(), from1904);
        for (var tab : tabs) {
            readSheet(tab, texts, looks);
        }
        Allowance.refuseIf(sheets.isEmpty(), "file.empty");
    }

    List<SourceSheet> sheets() {
        return sheets;
    }

    List<String> notices() {
        return notices;
    }

    private void readTabs() throws IOException, XMLStreamException {
        try (var in = workbook.getInputStream()) {
            var xml = new Xml(in);
            while (xml.next()) {
                if (xml.starts()) {
                    switch (xml.name()) {
                        case "workbook" -> Allowance.refuseIf(xml.namespace().equals(STRICT), "file.strict-workbook");
                        case "workbookPr" -> from1904 = xml.isOn("date1904");
                        case "sheet" -> tabs.add(tab(xml));
                        default -> {}
                    }
                }
            }
        }
    }

    private static Tab tab(Xml xml) {
        return new Tab(
                CellText.ofWorkbook(xml.attribute("name", "")),
                xml.attribute("id", ""),
                !xml.attribute("state", "visible").equals("visible"));
    }

    private void readSheet(Tab tab, SharedTexts texts, CellLooks looks)
            throws IOException, XMLStreamException, InvalidFormatException {
        var relationship = workbook.getRelationship(tab.relationship());
        Allowance.refuseIf(relationship == null, "file.damaged");
        if (relationship == null || !relationship.getRelationshipType().endsWith("/worksheet")) {
            notices.add("The sheet “%s” holds no cells, such as a chart. It was not read.".formatted(tab.name()));
            return;
        }
        var sheet = workbook.getRelatedPart(relationship);
        var said = new SheetNotices();
        for (var related : sheet.getRelationships()) {
            if (COMMENTS.matcher(related.getRelationshipType()).matches()) {
                said.comments();
            }
        }
        try (var in = sheet.getInputStream()) {
            add(tab, new SheetReader(texts, looks, allowance, said).read(in), said);
        }
    }

    private void add(Tab tab, List<SourceLine> lines, SheetNotices said) {
        if (lines.isEmpty()) {
            return;
        }
        sheets.add(new SourceSheet(tab.name(), List.of(), lines));
        if (tab.hidden()) {
            notices.add("The sheet “%s” is hidden. It was read too.".formatted(tab.name()));
        }
        notices.addAll(said.words(tab.name()));
    }

    private @Nullable StylesTable styles() throws IOException, InvalidFormatException {
        var part = related("/styles");
        if (part == null) {
            return null;
        }
        try (var in = small(part)) {
            var styles = new StylesTable(in);
            styles.setTheme(theme());
            return styles;
        }
    }

    private @Nullable ThemesTable theme() throws IOException, InvalidFormatException {
        var part = related("/theme");
        if (part == null) {
            return null;
        }
        try (var in = small(part)) {
            return new ThemesTable(in);
        }
    }

    /** Held in memory as a whole, at many times its size. */
    private InputStream small(PackagePart part) throws IOException {
        return new CountedStream(part.getInputStream(), SourceLimits.SMALL_PART_BYTES, allowance);
    }

    private @Nullable PackagePart related(String type) throws InvalidFormatException {
        for (var relationship : workbook.getRelationships()) {
            if (relationship.getRelationshipType().endsWith(type)) {
                return workbook.getRelatedPart(relationship);
            }
        }
        return null;
    }
}
