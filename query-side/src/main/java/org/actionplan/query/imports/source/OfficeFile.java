package org.actionplan.query.imports.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCComplianceFlags;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;

/** A packed file of Excel, Word and those that write the same: what it is says the list of types inside. */
final class OfficeFile {

    private static final Pattern WORKBOOK = Pattern.compile(".*(?:spreadsheetml|ms-excel)\\..*main\\+xml");
    private static final Pattern DOCUMENT = Pattern.compile(".*(?:wordprocessingml|ms-word)\\..*main\\+xml");

    private final Allowance allowance;

    OfficeFile(Allowance allowance) {
        this.allowance = allowance;
    }

    /** What was read, before it is known whose file it is. */
    record Found(Source.Kind kind, List<SourceSheet> sheets, List<String> notices) {}

    Found read(byte[] content) throws IOException, OpenXML4JException, XMLStreamException {
        try (var parts = new PackedParts(content, allowance)) {
            refuseOthers(parts);
            var file = OPCPackage.open(parts, OPCComplianceFlags.disableAll());
            try {
                file.getParts();
                parts.readPiecewise();
                return read(file);
            } finally {
                file.revert();
            }
        }
    }

    /** Files of other programs are packed in the same way. */
    private static void refuseOthers(PackedParts parts) throws IOException {
        Allowance.refuseIf(
                parts.beginning("mimetype").startsWith("application/vnd.oasis.opendocument"), "file.open-document");
        Allowance.refuseIf(!parts.has("[Content_Types].xml"), "file.not-supported");
    }

    private Found read(OPCPackage file) throws IOException, OpenXML4JException, XMLStreamException {
        for (var part : file.getParts()) {
            var type = part.getContentType();
            Allowance.refuseIf(type.contains("sheet.binary"), "file.binary-workbook");
            if (WORKBOOK.matcher(type).matches()) {
                return workbook(part);
            }
            if (DOCUMENT.matcher(type).matches()) {
                return document(part);
            }
        }
        throw new CannotRead("file.not-supported");
    }

    private Found workbook(PackagePart part) throws IOException, OpenXML4JException, XMLStreamException {
        var reader = new WorkbookReader(part, allowance);
        reader.read();
        return new Found(Source.Kind.WORKBOOK, reader.sheets(), notices(part, reader.notices()));
    }

    private Found document(PackagePart part) throws IOException, OpenXML4JException, XMLStreamException {
        var reader = new DocumentReader(part, allowance);
        reader.read();
        return new Found(Source.Kind.DOCUMENT, reader.sheets(), notices(part, reader.notices()));
    }

    private static List<String> notices(PackagePart part, List<String> said) {
        var notices = new ArrayList<String>(said);
        if (part.getContentType().contains("macroEnabled")) {
            notices.add("The file has macros. They were ignored.");
        }
        return List.copyOf(notices);
    }
}
