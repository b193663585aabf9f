package org.bihuan.supervision.urgency;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** Tests of an official's tasks share one program and begin on Monday, 2 March 2026, at ten o'clock. */
@SpringBootTest(
        properties = {
            "bihuan.data=target/test-databases/${random.uuid}",
            "bihuan.database.durable=false",
            "bihuan.demo=false",
            "bihuan.organization=demo",
            "bihuan.tasks.signed-at-once=3",
            "camunda.bpm.job-execution.enabled=false",
        })
@AutoConfigureMockMvc
@Import({Loop.class, Statements.class})
abstract class TasksTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Loop loop;

    @Autowired
    ToDo toDo;

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

    String number(UUID id) {
        return loop.view(id).number();
    }

    /** Cases that wait for the signature of the education commission. */
    List<UUID> dispatched(int cases) {
        return Stream.generate(loop::dispatched).limit(cases).toList();
    }

    /** A case that complains of an official and waits for the signature of the education commission. */
    UUID complainingOf(String official) {
        var problem = new Problem("反映态度不好", "态度不好", "education", "donghu-jiedao", "1号");
        var complaint = new Complaint(ComplaintKind.COMPLAINT, List.of(), List.of(official));
        var id = loop.cases.report(
                new Report(Channel.LETTER, null, problem, Reporter.UNKNOWN, complaint, false), "centre-1");
        loop.dispatch(id);
        return id;
    }

    UUID invite(UUID id, String unit) {
        loop.complete(
                id,
                "userTask_implementCase",
                "jiaowei-1",
                Map.of("decision", "invite", "assistingUnit", unit, "partTask", "清理摊点"));
        return loop.jdbc
                .sql("SELECT id FROM assisting_part WHERE case_id = ?")
                .param(id)
                .query(UUID.class)
                .single();
    }

    void pause(UUID id, String until) {
        loop.complete(
                id,
                "userTask_implementCase",
                "jiaowei-1",
                Map.of("decision", "request", "requestKind", "pause", "pauseUntil", until, "reason", "等待上级批复"));
        loop.complete(id, "userTask_decideRequest", "supervision-1", Map.of("decision", "approve", "reason", "理由充分"));
    }

    /** The groups of an official's tasks that have any, with how many. */
    Map<TaskGroup, Long> counts(String official) {
        return ToDo.counts(toDo.of(official)).stream()
                .filter(count -> count.tasks() > 0)
                .collect(Collectors.toMap(ToDo.Count::group, ToDo.Count::tasks));
    }

    static Map<TaskGroup, Long> one(TaskGroup... groups) {
        return Arrays.stream(groups).collect(Collectors.toMap(group -> group, group -> 1L));
    }
}
