package org.bihuan.reports.file;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Prints pages as PDF with embedded Chinese fonts. A page gets its looks from {@code <link rel="stylesheet"
 * href="print.css"/>} and its font from the family {@code Noto Sans SC}, in regular and bold. Nothing else is fetched:
 * no address, no file, no picture.
 */
@Component
public class PdfFile {

    private static final String FAMILY = "Noto Sans SC";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /**
     * @param html a whole well-formed page, as {@link Prints} makes it
     * @param out gets the file and stays open
     * @throws UncheckedIOException when the page isn't well-formed or the stream refuses
     */
    public void write(String html, OutputStream out) {
        var builder = new PdfRendererBuilder()
                .useUriResolver((base, address) -> PrintSource.resolve(address))
                .useProtocolsStreamImplementation(PrintSource::new, PrintSource.PROTOCOL)
                .useUnicodeLineBreaker(new LineBreaks(Locale.SIMPLIFIED_CHINESE))
                .useReplacementText("□")
                .withHtmlContent(html, null);
        font(builder, "NotoSansSC-Regular.ttf", REGULAR);
        font(builder, "NotoSansSC-Bold.ttf", BOLD);
        try {
            builder.toStream(out).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void font(PdfRendererBuilder builder, String file, int weight) {
        builder.useFont(() -> PrintSource.open("/fonts/" + file), FAMILY, weight, FontStyle.NORMAL, true);
    }
}
