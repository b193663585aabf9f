package org.bihuan.projects.page;

import java.nio.charset.StandardCharsets;
import org.bihuan.projects.ledger.WrittenSheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table as an answer that browsers save as a file. */
final class Download {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType EXCEL =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private Download() {}

    static ResponseEntity<byte[]> csv(WrittenSheet sheet, String name) {
        return file(sheet.csv(), CSV, name + ".csv");
    }

    static ResponseEntity<byte[]> excel(WrittenSheet sheet, String name) {
        return file(sheet.excel(), EXCEL, name + ".xlsx");
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(type)
                .body(content);
    }
}
