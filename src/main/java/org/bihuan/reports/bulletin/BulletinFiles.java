package org.bihuan.reports.bulletin;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Map;
import java.util.function.Consumer;
import org.bihuan.reports.file.ExcelFile;
import org.bihuan.reports.file.PdfFile;
import org.bihuan.reports.file.Prints;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A bulletin as a file to keep or to print: small, and made while one waits. */
@Controller
class BulletinFiles {

    private static final MediaType EXCEL =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final BulletinDesk desk;
    private final BulletinSheets sheets;
    private final Prints prints;
    private final PdfFile pdf;
    private final ExcelFile excel;

    BulletinFiles(BulletinDesk desk, BulletinSheets sheets, Prints prints, PdfFile pdf, ExcelFile excel) {
        this.desk = desk;
        this.sheets = sheets;
        this.prints = prints;
        this.pdf = pdf;
        this.excel = excel;
    }

    @GetMapping("/bulletins/{period:\\d{4}-\\d{2}}/{version:\\d+}/bulletin.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable("period") String period, @PathVariable("version") int version, Principal official) {
        var bulletin = desk.open(period, version, official.getName());
        var html = prints.html("bulletin", Map.of("paper", desk.plain(bulletin, official.getName())));
        return file(bulletin, ".pdf", MediaType.APPLICATION_PDF, out -> pdf.write(html, out));
    }

    @GetMapping("/bulletins/{period:\\d{4}-\\d{2}}/{version:\\d+}/bulletin.xlsx")
    ResponseEntity<byte[]> excel(
            @PathVariable("period") String period, @PathVariable("version") int version, Principal official) {
        var bulletin = desk.open(period, version, official.getName());
        var tables = sheets.of(desk.plain(bulletin, official.getName()));
        return file(bulletin, ".xlsx", EXCEL, out -> excel.write(tables, out));
    }

    private static ResponseEntity<byte[]> file(
            Bulletin bulletin, String ending, MediaType type, Consumer<OutputStream> content) {
        var out = new ByteArrayOutputStream();
        content.accept(out);
        var name = (bulletin.number() == null ? "" : bulletin.number() + " ") + bulletin.name() + ending;
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(type)
                .body(out.toByteArray());
    }
}
