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

    private final PackagePart part;
    private final Allowance allowance;
    private final PassedOver passedOver = new PassedOver();
    private final List<String> above = new ArrayList<>();
    private final List<SourceSheet> sheets = new ArrayList<>();

    DocumentReader(PackagePart part, Allowance allowance) {
        this.part = part;
        this.allowance = allowance;
    }

    void read() throws IOException, XMLStreamException, InvalidFormatException {
        var document = new InDocument(ListStyles.read(styles()), passedOver, allowance);
        try (var in = part.getInputStream()) {
            read(new Xml(in), document);
        }
        Allowance.refuseIf(sheets.stream().allMatch(sheet -> sheet.lines().isEmpty()), "file.no-table");
    }

    List<SourceSheet> sheets() {
        return sheets;
    }

    List<String> notices() {
        return passedOver.words();
    }

    private void read(Xml xml, InDocument document) throws XMLStreamException {
        while (xml.next()) {
            if (xml.starts() && !passedOver.takes(xml)) {
                if (xml.name().equals("p")) {
                    addAbove(DocumentParagraph.read(xml, document));
                } else if (xml.name().equals("tbl")) {
                    add("table " + (sheets.size() + 1), new DocumentTable(document).read(xml));
                }
            }
        }
        if (!above.isEmpty()) {
            add("below the last table", List.of());
        }
    }

    private void addAbove(String paragraph) {
        if (!paragraph.isBlank()) {
            allowance.cell(0, paragraph);
            above.add(paragraph);
        }
    }

    private void add(String name, List<SourceLine> lines) {
        sheets.add(new SourceSheet(name, List.copyOf(above), lines));
        above.clear();
        Allowance.refuseIf(sheets.size() > SourceLimits.TABLES, "file.too-many-sheets");
    }

    private @Nullable PackagePart styles() throws InvalidFormatException {
        for (var relationship : part.getRelationships()) {
            if (relationship.getRelationshipType().endsWith("/styles")) {
                return part.getRelatedPart(relationship);
            }
        }
        return null;
    }
}
