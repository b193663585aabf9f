package org.bihuan.reports;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.bihuan.assessment.AssessedRows;
import org.bihuan.cases.process.Loop;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test of reports on one program for all of them; each class has its rows in years of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "bihuan.data=target/test-databases/${random.uuid}",
            "bihuan.database.durable=false",
            "bihuan.demo=false",
            "bihuan.organization=demo",
            "bihuan.reports.interval=100ms",
            "bihuan.reports.retries=0s",
            "bihuan.reports.pdf-rows=4",
            "camunda.bpm.job-execution.enabled=false",
        })
@AutoConfigureMockMvc
@Import({Loop.class, AssessedRows.class, OfficePages.class, ReportedRows.class})
public @interface ReportsTest {}
