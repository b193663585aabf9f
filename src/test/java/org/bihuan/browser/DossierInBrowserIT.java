package org.bihuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** 卷宗: an official opens it inside Tasklist, adds a photograph, and a colleague gets it; another unit gets nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DossierInBrowserIT {

    private static final String SUBJECT = "<b>卷</b><img src=x onerror=alert(1)> 校门口积水";
    private static final String PLACE = "N39.9042 E116.4074";

    Browser browser;
    String number;

    @BeforeAll
    void open() {
        browser = Browser.onDemo();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    @Order(1)
    void theCentreDispatchesACase() {
        try (var centre = browser.signIn("centre-1")) {
            centre.start("登记群众诉求")
                    .fill("标题", SUBJECT)
                    .fill("诉求内容", "一下雨校门口就积水。")
                    .choose("来源渠道", "热线")
                    .choose("诉求类别", "教育")
                    .submitStart();
            number = browser.numberOf(SUBJECT);
            centre.list("待派单").open("受理派单 " + number).claim().pick("派单").complete();
        }
    }

    @Test
    @Order(2)
    void theHandlerOpensTheFileAndAddsAPhotograph() throws Exception {
        try (var unit = browser.signIn("jiaowei-1")) {
            unit.list("待签收");
            assertThat(unit.brief(number)).contains("正常", "催办 0 次", "附件 0 个");
            var file = unit.open("签收诉求 " + number).dossier();
            assertThat(file.locator("h1").innerText()).contains(number);
            assertThat(file.locator("#subject").innerText()).isEqualTo(SUBJECT);
            assertThat(file.locator("main img").count()).isZero();
            assertThat(file.locator("#account").innerText()).contains("起算当日不计入");
            var photograph = org.bihuan.cases.attachment.Files.withExif(
                    org.bihuan.cases.attachment.Files.jpeg(60, 40), 1, PLACE);
            file.locator("#file").setInputFiles(new FilePayload("校门口.jpg", "image/jpeg", photograph));
            file.locator("button", buttons("上传")).click();
            file.locator("[role=status]").waitFor();
            assertThat(file.locator("#sum").innerText()).contains("附件 1 个");
            assertThat(file.locator("table").first().innerText()).contains("校门口.jpg", "JPEG");
        }
    }

    private static FrameLocator.LocatorOptions buttons(String text) {
        return new FrameLocator.LocatorOptions().setHasText(text);
    }

    @Test
    @Order(3)
    void aColleagueGetsItWithoutThePlaceWhereItWasTaken() throws IOException {
        var page = signedIn("jiaowei-head");
        page.navigate(browser.at("/cases/" + number));
        var download = page.waitForDownload(() -> page.getByText("校门口.jpg", new Page.GetByTextOptions().setExact(true))
                .first()
                .click());
        assertThat(download.suggestedFilename()).isEqualTo("校门口.jpg");
        var content = content(download);
        assertThat(ImageIO.read(new ByteArrayInputStream(content)).getWidth()).isEqualTo(60);
        assertThat(new String(content, StandardCharsets.ISO_8859_1)).doesNotContain(PLACE);
        assertThat(page.locator("main").innerText()).contains("上传附件");
    }

    private static byte[] content(Download download) throws IOException {
        return Files.readAllBytes(download.path());
    }

    @Test
    @Order(4)
    void aPageUnderTheNameOfAnImageIsRefusedInPlainWords() {
        var page = signedIn("jiaowei-1");
        page.navigate(browser.at("/cases/" + number));
        var html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        page.locator("#file").setInputFiles(new FilePayload("照片.jpg", "image/jpeg", html));
        page.locator("#file + button").click();
        assertThat(page.locator("[role=alert]").innerText()).contains("不能上传这种文件");
    }

    @Test
    @Order(5)
    void anotherUnitAndTheAdministratorGetNothing() {
        for (var official : List.of("minzheng-1", "admin", "designer")) {
            var page = signedIn(official);
            assertThat(page.navigate(browser.at("/cases/" + number)).status()).isEqualTo(403);
            assertThat(page.locator("body").innerText()).doesNotContain("积水");
            page.context().close();
        }
    }

    @Test
    @Order(6)
    void axeFindsNoSeriousFault() {
        var page = signedIn("supervision-1");
        page.navigate(browser.at("/cases/" + number));
        Accessibility.check(page);
    }

    private Page signedIn(String official) {
        var page = browser.page();
        browser.signIn(page, official);
        return page;
    }
}
