package org.bihuan.browser;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bihuan.program.PackagedProgram;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A Chromium that the machine has; without one, browser tests report themselves as skipped and say what to install. */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> QUIET = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final URI address;
    private final String password;
    private final Supplier<JdbcClient> database;

    private @Nullable Clock clock;

    private Browser(Playwright playwright, URI address, String password, Supplier<JdbcClient> database) {
        this.playwright = playwright;
        this.address = address;
        this.password = password;
        this.database = database;
        this.chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(QUIET));
    }

    /** Opens the browser on the demo program. */
    static Browser onDemo() {
        assumeChromium();
        var program = PackagedProgram.demo();
        return on(
                program.address(), "bihuan", () -> JdbcClient.create(new DriverManagerDataSource(program.database())));
    }

    /** Opens the browser on a program of the test's own, whose officials have this password. */
    static Browser on(URI address, String password, Supplier<JdbcClient> database) {
        assumeChromium();
        var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        return new Browser(
                Playwright.create(new Playwright.CreateOptions().setEnv(environment)), address, password, database);
    }

    /** From now on, pages think that it is the time of this clock, which may be a simulated one. */
    Browser at(Clock clock) {
        this.clock = clock;
        return this;
    }

    private static void assumeChromium() {
        Assumptions.assumeTrue(
                Files.isExecutable(CHROMIUM),
                "skipped: no " + CHROMIUM + "; install the Debian packages chromium and fonts-noto-cjk");
    }

    /** A page of somebody who reads Chinese and has not signed in. */
    Page page() {
        return pageIn("zh-CN");
    }

    /** A page of somebody whose browser prefers this language and who has not signed in. */
    Page pageIn(String language) {
        var context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(language)
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(1500, 1400));
        if (clock != null) {
            context.clock().setFixedTime(Date.from(clock.instant()));
        }
        context.setDefaultTimeout(30_000);
        Stillness.watch(context);
        return context.newPage();
    }

    /** The address of a page of the program. */
    String at(String path) {
        return address + path;
    }

    /** Signs an official in. */
    void signIn(Page page, String official) {
        page.navigate(at("/sign-in"));
        page.locator("#username").fill(official);
        page.locator("#password").fill(password);
        page.locator("main button").click();
        page.waitForURL(address -> !address.endsWith("/sign-in"));
    }

    /** Signs an official in and opens Tasklist. */
    Tasklist signIn(String official) {
        var page = page();
        signIn(page, official);
        page.navigate(at("/camunda/app/tasklist/default/"));
        return new Tasklist(page);
    }

    /** The number that the program gave to the case with this subject. */
    String numberOf(String subject) {
        return number("subject = ?", subject);
    }

    /** The official who handles a case. */
    String handlerOf(String number) {
        return database()
                .sql("SELECT handler FROM case_file WHERE number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    /** The number of the application to exclude a case. */
    String exclusionOf(String caseNumber) {
        return numberIn("exclusion", caseNumber);
    }

    /** The number of the only review of a petition. */
    String reviewOf(String caseNumber) {
        return numberIn("petition_review", caseNumber);
    }

    private String numberIn(String table, String caseNumber) {
        return database()
                .sql("SELECT m.number FROM " + table + " m JOIN case_file c ON c.id = m.case_id WHERE c.number = ?")
                .param(caseNumber)
                .query(String.class)
                .single();
    }

    /** The number of the newest case that a unit leads and whose resident left a telephone number. */
    String numberLedBy(String unit) {
        return number(
                "lead_unit = ? AND EXISTS (SELECT 1 FROM reporter r WHERE r.case_id = id AND phone IS NOT NULL)", unit);
    }

    /** Lets the time of a case, and of its tasks, have ended two hours ago. */
    void letTimePass(String number) {
        var ended = "date_trunc('minute', current_timestamp) - interval '2 hours'";
        database()
                .sql("UPDATE limit_clock SET due_at = " + ended + " WHERE stopped_at IS NULL"
                        + " AND subject_id = (SELECT id FROM case_file WHERE number = ?)")
                .param(number)
                .update();
        database()
                .sql("UPDATE act_ru_task SET due_date_ = (" + ended + ") AT TIME ZONE 'Asia/Shanghai' WHERE id_ = ?")
                .param(taskOf(number))
                .update();
    }

    /** Puts a text into whatever a resident or a unit wrote about the cases. */
    void writeIntoEveryCase(String text) {
        database().sql("""
                        UPDATE case_file SET subject = :text, detail = :text, address = :text,
                               result_text = CASE WHEN result_text IS NULL THEN NULL ELSE :text END,
                               evidence = CASE WHEN evidence IS NULL THEN NULL ELSE :text END""").param("text", text).update();
    }

    /** Puts a text into whatever officials wrote about projects, their plans, obstacles, meetings and resolutions. */
    void writeIntoEveryProject(String text) {
        for (var columns : List.of(
                "project SET name = :text, funding = :text, site = :text",
                "project SET remark = :text WHERE remark IS NOT NULL",
                "project_change SET reason = :text",
                "project_plan SET reason = :text WHERE reason IS NOT NULL",
                "plan_task SET name = :text, deliverable = :text",
                "project_task SET evidence = :text WHERE evidence IS NOT NULL",
                "project_task SET remark = :text WHERE remark IS NOT NULL",
                "progress_report SET text = :text",
                "blocker SET matter = :text",
                "dispatch_meeting SET title = :text, place = :text",
                "dispatch_meeting SET minutes = :text WHERE minutes IS NOT NULL",
                "resolution SET matter = :text",
                "resolution SET reply = :text WHERE reply IS NOT NULL")) {
            database().sql("UPDATE " + columns).param("text", text).update();
        }
    }

    /** Puts a text into whatever officials wrote about assessments that aren't published yet. */
    void writeIntoEveryOpenAssessment(String text) {
        for (var columns : List.of(
                "assessment SET remark = :text WHERE remark IS NOT NULL AND published_at IS NULL",
                "assessment_appeal SET grounds = :text"
                        + " WHERE assessment IN (SELECT id FROM assessment WHERE published_at IS NULL)")) {
            database().sql("UPDATE " + columns).param("text", text).update();
        }
    }

    /** Puts a text into whatever officials wrote in bulletins that aren't issued yet. */
    void writeIntoEveryOpenBulletin(String text) {
        database()
                .sql("UPDATE bulletin SET title = :text, summary = :text, problems = :text, demands = :text"
                        + " WHERE ended_at IS NULL")
                .param("text", text)
                .update();
    }

    /** Whether a task is a project's, of one of its tasks or of a resolution about it. */
    boolean ofProject(OpenTask task) {
        return database().sql("""
                        SELECT EXISTS (SELECT 1 FROM act_ru_task t JOIN act_ru_execution e ON e.id_ = t.proc_inst_id_
                                       WHERE t.id_ = ? AND e.business_key_ IN (
                                           SELECT id::text FROM project UNION SELECT id::text FROM project_task
                                           UNION SELECT id::text FROM resolution))""").param(task.id()).query(Boolean.class).single();
    }

    /**
     * An open task.
     *
     * @param official somebody who may see it
     */
    record OpenTask(String id, String kind, String official) {

        @Override
        public String toString() {
            return kind;
        }
    }

    /** One open task for each kind of task that there is. */
    List<OpenTask> oneTaskOfEachKind() {
        return database().sql("""
                        SELECT DISTINCT ON (t.task_def_key_) t.id_ AS id, t.task_def_key_ AS kind,
                               coalesce(t.assignee_, l.user_id_, CASE WHEN l.group_id_ LIKE '%.%'
                                                          THEN replace(l.group_id_, '.', '-')
                                                          WHEN l.group_id_ = 'leaders' THEN 'quzhang-1'
                                                          ELSE l.group_id_ || '-1' END) AS official
                        FROM act_ru_task t
                        LEFT JOIN act_ru_identitylink l ON l.task_id_ = t.id_ AND l.type_ = 'candidate'
                        ORDER BY t.task_def_key_, t.create_time_""").query(OpenTask.class).list();
    }

    /** Whether a task is of a dispatch meeting. */
    boolean ofMeeting(OpenTask task) {
        return database().sql("""
                        SELECT EXISTS (SELECT 1 FROM act_ru_task t JOIN act_ru_execution e ON e.id_ = t.proc_inst_id_
                                       JOIN dispatch_meeting m ON m.id::text = e.business_key_ WHERE t.id_ = ?)""").param(task.id()).query(Boolean.class).single();
    }

    /** The id of the one open task of a case. */
    String taskOf(String number) {
        return ofCase("SELECT t.id_ FROM act_ru_task t JOIN act_ru_execution e ON e.id_ = t.proc_inst_id_", number);
    }

    /** The id of the running process of a case. */
    String instanceOf(String number) {
        return ofCase("SELECT e.id_ FROM act_ru_execution e", number);
    }

    private String ofCase(String select, String number) {
        return database()
                .sql(select + " JOIN case_file c ON c.id::text = e.business_key_ WHERE c.number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    private JdbcClient database() {
        return database.get();
    }

    private String number(String condition, String value) {
        return database()
                .sql("SELECT number FROM case_file WHERE " + condition + " ORDER BY reported_at DESC LIMIT 1")
                .param(value)
                .query(String.class)
                .single();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
