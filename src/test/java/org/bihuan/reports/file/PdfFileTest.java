package org.bihuan.reports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chinese comes back from the file as text, in both weights, and nothing is fetched while it is made. */
class PdfFileTest {

    private final PdfFile pdf = new PdfFile();

    @Test
    void chineseTextComesBackInRegularAndBold() throws IOException {
        try (var document = printed("<h1>督查通报</h1><p>路灯已于三月修复，群众满意。</p><p>=1+1</p>")) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("督查通报", "路灯已于三月修复，群众满意。", "=1+1", "第 1 页，共 1 页");
            assertThat(fonts(document))
                    .anyMatch(name -> name.endsWith("NotoSansSC-Regular"))
                    .anyMatch(name -> name.endsWith("NotoSansSC-Bold"));
        }
    }

    @Test
    void aCharacterThatTheFontLacksDoesNotStopThePrint() throws IOException {
        try (var document = printed("<p>垃圾成堆 😀 无人清理</p>")) {
            assertThat(new PDFTextStripper().getText(document)).contains("垃圾成堆", "无人清理");
        }
    }

    @Test
    void aLongTableRepeatsItsHeadAndNumbersItsPages() throws IOException {
        var rows = "<tr><td>事项</td></tr>".repeat(150);
        try (var document = printed("<table><thead><tr><th>表头</th></tr></thead><tbody>" + rows + "</tbody></table>")) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            var text = new PDFTextStripper();
            text.setStartPage(2);
            text.setEndPage(2);
            assertThat(text.getText(document)).contains("表头", "第 2 页");
        }
    }

    @Test
    void chineseLinesBreakInsideACell() throws IOException {
        var words = "这一段话没有空格也要在格子里换行".repeat(20);
        try (var document = printed("<table style='width:60mm'><tr><td>" + words + "</td></tr></table>")) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text.lines().mapToInt(String::length).max().orElseThrow())
                    .isLessThan(40);
            assertThat(text.replaceAll("\\s", "")).contains(words);
        }
    }

    @Test
    void nothingIsFetchedFromTheNetworkOrFromFiles(@TempDir Path folder) throws IOException {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        var secret = Files.writeString(folder.resolve("secret.css"), "p:after { content: '泄密' }");
        var web = "http://127.0.0.1:" + server.getAddress().getPort();
        try (var document = printed(styles(web, secret.toUri()), body(web, secret.toUri()))) {
            assertThat(new PDFTextStripper().getText(document)).contains("正文").doesNotContain("泄密");
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aPageThatIsNotWellFormedIsRefused() {
        assertThatThrownBy(() -> pdf.write("<html><body><p>开</body></html>", new ByteArrayOutputStream()))
                .isInstanceOf(RuntimeException.class);
    }

    private static String styles(String web, Object file) {
        return """
                <link rel="stylesheet" href="%1$s/a.css"/><link rel="stylesheet" href="%2$s"/>
                <style>@import url("%1$s/b.css"); @font-face { font-family: x; src: url("%1$s/x.ttf") }
                p { background: url("%1$s/c.png") }</style>""".formatted(web, file);
    }

    private static String body(String web, Object file) {
        return """
                <img src="%1$s/d.png"/><img src="%2$s"/><object data="%1$s/e"></object>
                <p>正文</p><p style="font-family: x">x</p>""".formatted(web, file);
    }

    private PDDocument printed(String body) throws IOException {
        return printed("", body);
    }

    private PDDocument printed(String styles, String body) throws IOException {
        var head = "<head><link rel=\"stylesheet\" href=\"print.css\"/>" + styles + "</head>";
        var out = new ByteArrayOutputStream();
        pdf.write("<html>" + head + "<body>" + body + "</body></html>", out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static List<String> fonts(PDDocument document) {
        var resources = document.getPage(0).getResources();
        return StreamSupport.stream(resources.getFontNames().spliterator(), false)
                .map(name -> {
                    try {
                        return resources.getFont(name).getName();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }
}
