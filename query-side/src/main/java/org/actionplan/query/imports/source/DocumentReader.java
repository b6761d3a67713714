package org.actionplan.query.imports.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;

/** Reads the tables of a Word document in order, with the paragraphs that stand before each. */
final class DocumentReader {

    private final PackagePart document;
    private final Allowance allowance;
    private final TrackedChanges changes = new TrackedChanges();
    private final List<SourceSheet> sheets = new ArrayList<>();

    DocumentReader(PackagePart document, Allowance allowance) {
        this.document = document;
        this.allowance = allowance;
    }

    void read() throws IOException, XMLStreamException, InvalidFormatException {
        var styles = ListStyles.read(styles());
        try (var in = document.getInputStream()) {
            read(new Xml(in), styles);
        }
        Allowance.refuseIf(sheets.stream().allMatch(sheet -> sheet.lines().isEmpty()), "file.no-table");
    }

    List<SourceSheet> sheets() {
        return sheets;
    }

    List<String> notices() {
        return changes.found()
                ? List.of("The document has tracked changes. They were read as if they had been accepted.")
                : List.of();
    }

    private void read(Xml xml, ListStyles styles) throws XMLStreamException {
        var above = new ArrayList<String>();
        while (xml.next()) {
            if (xml.starts()) {
                switch (xml.name()) {
                    case "p" -> above.add(DocumentParagraph.read(xml, styles, changes, allowance));
                    case "tbl" -> {
                        var lines = new DocumentTable(styles, changes, allowance).read(xml);
                        add("table " + (sheets.size() + 1), above, lines);
                        above.clear();
                    }
                    default -> changes.passedOver(xml);
                }
            }
        }
        if (above.stream().anyMatch(paragraph -> !paragraph.isBlank())) {
            add("below the last table", above, List.of());
        }
    }

    private void add(String name, List<String> above, List<SourceLine> lines) {
        var said = above.stream().filter(paragraph -> !paragraph.isBlank()).toList();
        said.forEach(paragraph -> allowance.cell(0, paragraph));
        sheets.add(new SourceSheet(name, said, lines));
        Allowance.refuseIf(sheets.size() > SourceLimits.TABLES, "file.too-many-sheets");
    }

    private @Nullable PackagePart styles() throws InvalidFormatException {
        for (var relationship : document.getRelationships()) {
            if (relationship.getRelationshipType().endsWith("/styles")) {
                return document.getRelatedPart(relationship);
            }
        }
        return null;
    }
}
