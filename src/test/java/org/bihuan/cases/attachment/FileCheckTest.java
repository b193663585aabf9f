package org.bihuan.cases.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bihuan.cases.attachment.Files.jpeg;
import static org.bihuan.cases.attachment.Files.png;
import static org.bihuan.cases.attachment.Files.zip;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import javax.imageio.ImageIO;
import org.bihuan.cases.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** What a file is says its content; what may harm a reader, a screen or the program isn't kept. */
class FileCheckTest {

    private static final FileCheck CHECK =
            new FileCheck(new AttachmentRules(DataSize.ofMegabytes(1), 3, 40_000_000, EnumSet.allOf(FileKind.class)));

    private static FileKind kind(String name, byte[] file) {
        return CHECK.checked(name, file).kind();
    }

    private static void refused(String name, byte[] file, String message) {
        assertThatThrownBy(() -> CHECK.checked(name, file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(message);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void takesWhatOfficesSend() throws Exception {
        assertThat(kind("照片.JPG", jpeg(40, 30))).isEqualTo(FileKind.JPEG);
        assertThat(kind("截图.png", png(40, 30))).isEqualTo(FileKind.PNG);
        assertThat(kind("回复.pdf", utf8("%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n")))
                .isEqualTo(FileKind.PDF);
        assertThat(kind("说明.docx", zip("[Content_Types].xml", "word/document.xml")))
                .isEqualTo(FileKind.DOCX);
        assertThat(kind("清单.xlsx", zip("_rels/.rels", "[Content_Types].xml", "xl/workbook.xml")))
                .isEqualTo(FileKind.XLSX);
        assertThat(kind("记录.txt", utf8("已到现场核实，路灯已亮。"))).isEqualTo(FileKind.TXT);
        assertThat(kind("旧记录.txt", "已到现场核实，路灯已亮。".getBytes(Charset.forName("GB18030"))))
                .isEqualTo(FileKind.TXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><body onload=alert(1)></body></html>",
                "<html><script>alert(1)</script></html>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"></svg>",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
                "GIF89a",
                "#!/bin/sh\nrm -rf /\n",
            })
    void aPageUnderTheNameOfAnImageIsRefused(String content) {
        refused("照片.jpg", utf8(content), "不能上传这种文件");
    }

    @Test
    void aProgramUnderTheNameOfADocumentIsRefused() {
        refused("说明.docx", new byte[] {'M', 'Z', 0, 0, 1, 0, 0, 0}, "不能上传这种文件");
    }

    @Test
    void anArchiveAndADocumentWithMacrosAreRefused() throws Exception {
        refused("说明.docx", zip("a.txt"), "不能上传这种文件");
        refused("说明.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), "不能上传这种文件");
        refused("说明.docx", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0}, "文件已损坏");
    }

    /** 200 MB of zeros in 200 KB of a document: kept as it came, since nobody unpacks it here. */
    @Test
    void aZipBombIsNotUnpacked() throws Exception {
        var bomb = Files.bomb(200);
        assertThat(bomb.length).isLessThan(1_000_000);
        var before = System.nanoTime();
        var kept = CHECK.checked("说明.docx", bomb);
        assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
        assertThat(kept.content()).isEqualTo(bomb);
    }

    @Test
    void whereAPhotographWasTakenIsNotKept() throws Exception {
        var taken = Files.withExif(jpeg(40, 30), 1, "N39.9042 E116.4074");
        assertThat(new String(taken, StandardCharsets.ISO_8859_1)).contains("N39.9042");
        var kept = CHECK.checked("照片.jpg", taken).content();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("N39.9042", "Exif");
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(40);
    }

    /** Red on the left, blue on the right: turned as the camera said, red is where the viewer saw it. */
    @ParameterizedTest
    @CsvSource({"1,2,15", "2,37,15", "3,37,15", "4,2,15", "5,15,2", "6,15,2", "7,15,37", "8,15,37"})
    void aPhotographStandsUpright(int orientation, int x, int y) throws Exception {
        var kept = CHECK.checked("照片.jpg", Files.withExif(jpeg(40, 30), orientation, "x"))
                .content();
        var upright = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(upright.getWidth()).isEqualTo(orientation < 5 ? 40 : 30);
        var seen = new Color(upright.getRGB(x, y));
        assertThat(seen.getRed()).isGreaterThan(200);
        assertThat(seen.getBlue()).isLessThan(60);
    }

    @Test
    void aHugeImageIsRefusedBeforeItIsUnpacked() {
        refused("图.png", Files.pngHeader(20_000, 20_000), "图片尺寸过大（最多4000万像素）");
    }

    @Test
    void aBrokenImageIsRefusedInWords() throws Exception {
        var half = java.util.Arrays.copyOf(png(40, 30), 60);
        refused("图.png", half, "图片已损坏");
    }

    @Test
    void anEmptyOrTooLargeFileIsRefusedInWords() {
        refused("空.txt", new byte[0], "文件是空的");
        refused("大.txt", utf8("字".repeat(400_000)), "文件超过1MB");
    }

    @Test
    void anOfficeMayAllowLess() throws Exception {
        var images =
                new FileCheck(new AttachmentRules(DataSize.ofMegabytes(1), 3, 40_000_000, EnumSet.of(FileKind.JPEG)));
        var image = png(4, 3);
        assertThatThrownBy(() -> images.checked("图.png", image)).hasMessageContaining("可以上传：JPEG图片；");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd,passwd.txt",
        "C:\\Users\\a\\现场.jpg,现场.txt",
        "a/b/照片.html,照片.txt",
        "照片.jpg.exe,照片.jpg.txt",
        "\"'><b>字</b>.txt,b.txt",
        "...,附件.txt",
        "'',附件.txt",
        ".htaccess,htaccess.txt",
    })
    void aNameIsNoPathAndEndsAsItsContentSays(String given, String kept) {
        assertThat(FileName.of(given, FileKind.TXT)).isEqualTo(kept);
    }

    @Test
    void aNameHoldsNothingThatAScreenMisreads() {
        assertThat(FileName.of("报告\u202Egpj.exe\r\nSet-Cookie: a=b\u0000.txt", FileKind.PDF))
                .isEqualTo("报告gpj.exeSet-Cookie a=b.pdf");
        assertThat(FileName.of(null, FileKind.PDF)).isEqualTo("附件.pdf");
        assertThat(FileName.of("长".repeat(300), FileKind.PDF)).hasSize(84);
    }
}
