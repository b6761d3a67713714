package org.actionplan.query.imports.source;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a file that a person has, by what it is and not by what it is called. What cannot be read is refused with a key
 * that has words for the person; nothing that a file may hold makes the tracker fail, wait long or run out of memory.
 */
public final class SourceReader {

    /** A text larger than this waits for its turn, so that many at once do not need memory for all of them. */
    private static final int LARGE = 200_000;

    private static final Semaphore ONE_LARGE_AT_A_TIME = new Semaphore(1, true);

    private static final Logger LOG = LoggerFactory.getLogger(SourceReader.class);

    private SourceReader() {}

    /** @throws CannotRead when it is not a file that can be read, or holds too much */
    public static Source read(String fileName, byte[] content) {
        Allowance.refuseIf(content.length == 0, "file.empty");
        Allowance.refuseIf(content.length > SourceLimits.BYTES, "file.too-large");
        return isLarge(content) ? inTurn(fileName, content) : now(fileName, content);
    }

    /** Nobody knows how large a packed file is before it is unpacked. */
    static boolean isLarge(byte[] content) {
        return content.length > LARGE || FileSort.of(content) == FileSort.PACKED;
    }

    private static Source inTurn(String fileName, byte[] content) {
        try {
            Allowance.refuseIf(
                    !ONE_LARGE_AT_A_TIME.tryAcquire(SourceLimits.TIME.toSeconds(), TimeUnit.SECONDS), "file.busy");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotRead("file.busy");
        }
        try {
            return now(fileName, content);
        } finally {
            ONE_LARGE_AT_A_TIME.release();
        }
    }

    private static Source now(String fileName, byte[] content) {
        try {
            var found = found(content, new Allowance(SourceLimits.TIME));
            var notices = Stream.concat(FileName.notice(fileName, found.kind()).stream(), found.notices().stream());
            return new Source(fileName, found.kind(), sha256(content), List.copyOf(found.sheets()), notices.toList());
        } catch (CannotRead refused) {
            throw refused;
        } catch (IOException
                | OpenXML4JException
                | XMLStreamException
                | RuntimeException
                | StackOverflowError damaged) {
            throw refusal(damaged);
        }
    }

    /** Parsers wrap what stopped them; a limit that was reached underneath is still what the person should hear of. */
    static CannotRead refusal(Throwable damaged) {
        for (Throwable cause = damaged; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotRead refused) {
                return refused;
            }
            if (String.valueOf(cause.getMessage()).contains("DOCTYPE")) {
                return new CannotRead("file.unsafe");
            }
        }
        LOG.debug("A file was taken as damaged after {}", damaged.getClass());
        return new CannotRead("file.damaged");
    }

    private static OfficeFile.Found found(byte[] content, Allowance allowance)
            throws IOException, OpenXML4JException, XMLStreamException {
        return switch (FileSort.of(content)) {
            case PACKED -> new OfficeFile(allowance).read(content);
            case OLD_OFFICE -> throw new CannotRead(OldOfficeFile.refusal(content));
            case PDF -> throw new CannotRead("file.pdf");
            case PICTURE -> throw new CannotRead("file.picture");
            case WEB_PAGE -> throw new CannotRead("file.web-page");
            case OTHER -> throw new CannotRead("file.not-supported");
            case TEXT -> {
                var sheet = new SeparatedReader(allowance).read(TextEncoding.text(content));
                yield new OfficeFile.Found(Source.Kind.SEPARATED, List.of(sheet), List.of());
            }
        };
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
