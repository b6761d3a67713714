package org.actionplan.query.imports.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** An office file made by hand, part by part, so that a story can say exactly what stands in it. */
final class Packed {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** The parts of a file, to be changed. */
    static Packed of(byte[] file) {
        var packed = new Packed();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                packed.parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return packed;
    }

    /** A workbook of one sheet "Plan", with these rows as XML. */
    static Packed workbook(String rows) {
        return new Packed()
                .types("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "/xl/workbook.xml")
                .part("_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")))
                .part(
                        "xl/workbook.xml",
                        sheetXml("workbook", "<sheets><sheet name=\"Plan\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"))
                .part(
                        "xl/_rels/workbook.xml.rels",
                        relationships(relationship("rId1", "worksheet", "worksheets/sheet1.xml")
                                + relationship("rId2", "styles", "styles.xml")
                                + relationship("rId3", "sharedStrings", "sharedStrings.xml")
                                + relationship("rId4", "theme", "theme/theme1.xml")))
                .part("xl/styles.xml", styles("", "", ""))
                .part("xl/sharedStrings.xml", sheetXml("sst", ""))
                .part("xl/theme/theme1.xml", THEME)
                .rows(rows);
    }

    /** A document with this body as XML. */
    static Packed document(String body) {
        return new Packed()
                .types(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                        "/word/document.xml")
                .part("_rels/.rels", relationships(relationship("rId1", "officeDocument", "word/document.xml")))
                .part(
                        "word/document.xml",
                        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>"
                                + body + "</w:body></w:document>");
    }

    Packed types(String type, String part) {
        return part(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                        + " Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                        + " Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"bin\""
                        + " ContentType=\"application/octet-stream\"/><Override"
                        + " PartName=\"" + part + "\" ContentType=\"" + type + "\"/></Types>");
    }

    Packed rows(String rows) {
        return sheet("<sheetData>" + rows + "</sheetData>");
    }

    /** What stands in the sheet, with its rows. */
    Packed sheet(String content) {
        return part("xl/worksheets/sheet1.xml", sheetXml("worksheet", content));
    }

    Packed shared(String strings) {
        return part("xl/sharedStrings.xml", sheetXml("sst", strings));
    }

    Packed styled(String formats, String fills, String looks) {
        return part("xl/styles.xml", styles(formats, fills, looks));
    }

    Packed part(String name, String xml) {
        parts.put(name, ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Packed bytes(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    Packed without(String name) {
        parts.remove(name);
        return this;
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    String text(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    byte[] file() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return out.toByteArray();
    }

    static String sheetXml(String root, String content) {
        return "<" + root + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + OFFICE
                + "\">" + content + "</" + root + ">";
    }

    static String relationships(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }

    static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String styles(String formats, String fills, String looks) {
        return sheetXml(
                "styleSheet",
                "<numFmts>" + formats + "</numFmts><fonts><font/></fonts><fills><fill><patternFill/></fill>" + fills
                        + "</fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs>"
                        + "<cellXfs><xf/>" + looks + "</cellXfs>");
    }

    private static final String THEME = "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " name=\"Office\"><a:themeElements><a:clrScheme name=\"Office\"><a:dk1><a:sysClr val=\"windowText\""
            + " lastClr=\"000000\"/></a:dk1><a:lt1><a:sysClr val=\"window\""
            + " lastClr=\"FFFFFF\"/></a:lt1><a:dk2><a:srgbClr val=\"44546A\"/></a:dk2><a:lt2><a:srgbClr"
            + " val=\"E7E6E6\"/></a:lt2><a:accent1><a:srgbClr val=\"4472C4\"/></a:accent1><a:accent2><a:srgbClr"
            + " val=\"ED7D31\"/></a:accent2><a:accent3><a:srgbClr"
            + " val=\"A5A5A5\"/></a:accent3><a:accent4><a:srgbClr"
            + " val=\"FFC000\"/></a:accent4><a:accent5><a:srgbClr"
            + " val=\"5B9BD5\"/></a:accent5><a:accent6><a:srgbClr val=\"70AD47\"/></a:accent6><a:hlink><a:srgbClr"
            + " val=\"0563C1\"/></a:hlink><a:folHlink><a:srgbClr"
            + " val=\"954F72\"/></a:folHlink></a:clrScheme><a:fontScheme"
            + " name=\"Office\"><a:majorFont/><a:minorFont/></a:fontScheme><a:fmtScheme"
            + " name=\"Office\"/></a:themeElements></a:theme>";
}
