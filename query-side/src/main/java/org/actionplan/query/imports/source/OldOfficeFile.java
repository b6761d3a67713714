package org.actionplan.query.imports.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The container of Office up to 2003, which also holds newer files that a password protects. It is never read. */
final class OldOfficeFile {

    private OldOfficeFile() {}

    /** Why it is refused. */
    static String refusal(byte[] content) throws IOException {
        try (var file = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            var root = file.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return "file.protected";
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return "file.old-excel";
            }
            return root.hasEntryCaseInsensitive("WordDocument") ? "file.old-word" : "file.not-supported";
        }
    }
}
