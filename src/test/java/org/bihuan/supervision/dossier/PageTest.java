package org.bihuan.supervision.dossier;

import java.util.UUID;
import org.bihuan.cases.Channel;
import org.bihuan.cases.Complaint;
import org.bihuan.cases.ComplaintKind;
import org.bihuan.cases.Problem;
import org.bihuan.cases.Report;
import org.bihuan.cases.Reporter;
import org.bihuan.cases.process.Loop;
import org.bihuan.projects.page.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** Tests of the file of a case share one program and begin on Monday, 2 March 2026, at ten o'clock. */
@SpringBootTest(
        properties = {
            "bihuan.data=target/test-databases/${random.uuid}",
            "bihuan.database.durable=false",
            "bihuan.demo=false",
            "bihuan.organization=demo",
            "bihuan.attachments.per-case=3",
            "camunda.bpm.job-execution.enabled=false",
        })
@AutoConfigureMockMvc
@Import(Loop.class)
abstract class PageTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Loop loop;

    @BeforeEach
    void monday() {
        loop.at("2026-03-02T10:00");
    }

    @AfterEach
    void clear() {
        loop.clear();
    }

    Reader as(String official) {
        return Reader.of(browser, official);
    }

    int status(String official, String path) throws Exception {
        return as(official).open(path).getStatus();
    }

    String number(UUID id) {
        return loop.view(id).number();
    }

    String path(UUID id) {
        return "/cases/" + number(id);
    }

    String page(String official, UUID id) throws Exception {
        return as(official).text(path(id));
    }

    UUID report(String subject, String detail, String address) {
        var problem = new Problem(subject, detail, "education", "donghu-jiedao", address);
        return loop.cases.report(
                new Report(Channel.HOTLINE, null, problem, new Reporter("欧阳小云", "13800001234")), "centre-1");
    }

    /** A denunciation of an official, whose whole unit keeps away where it leads cases. */
    UUID denounced(String official) {
        var problem = new Problem("反映收受礼品", "收了礼品", "education", "donghu-jiedao", "1号");
        var complaint = new Complaint(ComplaintKind.DENUNCIATION, java.util.List.of(), java.util.List.of(official));
        return loop.cases.report(
                new Report(Channel.LETTER, null, problem, Reporter.UNKNOWN, complaint, false), "centre-1");
    }

    /** What stands in a section of a page, from its heading to the next one. */
    static String section(String page, String id) {
        var from = page.indexOf("id=\"" + id + "\"");
        return page.substring(from, page.indexOf("</section>", from));
    }
}
