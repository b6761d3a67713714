package org.actionplan.query.evidence;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.apache.pdfbox.pdmodel.PDDocument;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Makes a tagged PDF for archives and screen readers (PDF/A-3a, PDF/UA-1) from a finished page in XHTML. */
public final class EvidencePdf {

    /** Laying out pages takes a processor and much memory: no more than two at a time, and a short queue behind them. */
    private static final int AT_A_TIME = 2;

    private static final int WAITING_BEHIND_EACH = 4;

    private static final Scheduler PRINTERS =
            Schedulers.newBoundedElastic(AT_A_TIME, WAITING_BEHIND_EACH, "evidence", 60, true);

    /** Everything else has the other half. */
    private static final PrintingMemory MEMORY =
            PrintingMemory.of(Runtime.getRuntime().maxMemory() / 2);

    private static final float VERSION = 1.7f;

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private EvidencePdf() {}

    /** Writes the page and makes the PDF when it is its turn; refuses when too many are waiting already. */
    public static Mono<byte[]> of(Callable<String> page) {
        return Mono.fromCallable(() -> whenItFits(page.call()))
                .subscribeOn(PRINTERS)
                .onErrorMap(RejectedExecutionException.class, _ -> new Refused(Kind.BUSY, "server.busy"));
    }

    private static byte[] whenItFits(String page) throws Exception {
        return MEMORY.printing(page, () -> print(page));
    }

    /** The page as a PDF, here and now. */
    public static byte[] print(String page) {
        var out = new ByteArrayOutputStream();
        var pdf = new PdfRendererBuilder();
        pdf.usePdfVersion(VERSION);
        pdf.usePdfUaAccessibility(true);
        pdf.usePdfAConformance(PdfAConformance.PDFA_3_A);
        pdf.useColorProfile(COLOURS);
        pdf.useFont(Fonts::regular, Fonts.FAMILY, 400, FontStyle.NORMAL, true);
        pdf.useFont(Fonts::bold, Fonts.FAMILY, 700, FontStyle.NORMAL, true);
        pdf.withProducer("Action plan tracker");
        pdf.withHtmlContent(Printable.text(page), null);
        pdf.toStream(out);
        try (var document = laidOut(pdf)) {
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The printer itself is forgotten before the file is written: its boxes take more memory than the file. */
    private static PDDocument laidOut(PdfRendererBuilder pdf) {
        var renderer = pdf.buildPdfRenderer();
        try {
            renderer.createPDFWithoutClosing();
            return renderer.getPdfDocument();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
