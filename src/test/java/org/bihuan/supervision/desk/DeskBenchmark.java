package org.bihuan.supervision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bihuan.organization.Organization;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.web.servlet.MockMvc;

/**
 * How long the desk takes with 1,000,000 closed and 100,000 open cases. Not part of the build: its name keeps it out; run
 * it by name as docs/supervision-desk.md says. A second run finds the district of the first. Writes {@code target/desk.txt}.
 */
@SpringBootTest(
        properties = {
            "bihuan.data=target/test-databases/large-district",
            "bihuan.database.durable=false",
            "bihuan.demo=false",
            "bihuan.organization=demo",
            "camunda.bpm.job-execution.enabled=false",
        })
@AutoConfigureMockMvc
class DeskBenchmark {

    private static final int CLOSED = Integer.getInteger("closed", 1_000_000);
    private static final int OPEN = Integer.getInteger("open", 100_000);
    private static final int TIMES = 15;
    private static final String READER = "supervision-1";

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Organization organization;

    @Autowired
    MockMvc browser;

    @Autowired
    OpenCases open;

    @Autowired
    RecentReports recent;

    @Autowired
    HotProblems hot;

    @Autowired
    Stays stays;

    @Autowired
    RateTrend rates;

    private final List<String> report = new ArrayList<>();

    private interface Part {
        void run() throws Exception;
    }

    @Test
    void theDeskOpensWithinASecond() throws Exception {
        if (jdbc.queryForObject("SELECT count(*) FROM case_file", Integer.class) == 0) {
            once("write the district", () -> new LargeDistrict(jdbc, organization).add(CLOSED, OPEN));
        }
        once("count the stays, in the background", stays::refresh);
        once("count the rates of 12 months, in the background", rates::refresh);
        measure("open cases by unit, street and stage", () -> open.cells(READER));
        measure("beside the course", () -> open.beside(READER));
        measure("weekday by hour", () -> recent.hours(READER));
        measure("category by street", () -> recent.spots(READER));
        measure("hot problems", () -> hot.shown(READER));
        var page = measure("the whole page /supervision", () -> read("/supervision"));
        var lists = List.of(
                "?standing=open",
                "?standing=overdue",
                "?standing=bulletin&unit=shuiwuju",
                "?place=userTask_implementCase",
                "?place=userTask_decideRequest",
                "?of=reported&weekday=1&hour=10",
                "?of=reported&category=noise&street=donghu-jiedao");
        for (var list : lists) {
            assertThat(measure("/supervision/cases" + list, () -> read("/supervision/cases" + list)))
                    .isLessThan(1_000);
        }
        assertThat(page).isLessThan(1_000);
    }

    private void read(String path) throws Exception {
        var session = new MockHttpSession();
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(READER, null, List.of());
        session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(signedIn));
        var answer = browser.perform(get(path).session(session)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
    }

    private void once(String name, Part part) throws Exception {
        note("%-50s once %.1f s".formatted(name, time(part) / 1_000));
    }

    /** The median, in milliseconds. */
    private double measure(String name, Part part) throws Exception {
        part.run();
        var times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            times[i] = time(part);
        }
        Arrays.sort(times);
        note("%-50s half %.0f ms, longest %.0f ms".formatted(name, times[TIMES / 2], times[TIMES - 1]));
        return times[TIMES / 2];
    }

    private static double time(Part part) throws Exception {
        var start = System.nanoTime();
        part.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /** Line by line, so that a run that is broken off has told what it knew. */
    private void note(String line) throws Exception {
        report.add(line);
        Files.write(Path.of("target", "desk.txt"), report);
    }
}
