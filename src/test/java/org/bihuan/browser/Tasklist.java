package org.bihuan.browser;

import static java.lang.Integer.parseInt;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

/** Tasklist as an official uses it: lists, tasks, forms. */
final class Tasklist implements AutoCloseable {

    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    /** What somebody may fill in; a select field has no input of its own. */
    private static final String FILLABLE = "input:visible:not([disabled]), textarea:visible:not([disabled]),"
            + " .fjs-form-field-select .fjs-input-group:not(.disabled)";

    private final Page page;

    Tasklist(Page page) {
        this.page = page;
    }

    /** Opens a list on the left. */
    Tasklist list(String name) {
        page.getByText(Pattern.compile("^\\s*" + name)).first().click();
        return this;
    }

    /** Opens the task with this text in its name. */
    Tasklist open(String task) {
        page.locator(".tasks-list li.task").filter(having(task)).first().click();
        return settled();
    }

    /** Opens a task by its address, as a link does. */
    void openById(String program, String task) {
        page.navigate(program + "/camunda/app/tasklist/default/#/?task=" + task);
        page.reload();
        if (!showsAForm()) {
            page.reload();
        }
        settled();
    }

    /** Tasklist now and then forgets the task of its address while its lists load, until it is loaded again. */
    private boolean showsAForm() {
        try {
            page.locator(".fjs-container").waitFor(new Locator.WaitForOptions().setTimeout(10_000));
            return true;
        } catch (TimeoutError e) {
            return false;
        }
    }

    /** Everything that the form says outside its fields. */
    String text() {
        return page.locator(".fjs-container").first().innerText();
    }

    /** Takes the open task on. */
    Tasklist claim() {
        page.getByText("领取", new Page.GetByTextOptions().setExact(true)).click();
        page.locator(".fjs-container").locator(FILLABLE).first().waitFor();
        return settled();
    }

    /** Takes the open task on, unless it is the official's already. */
    Tasklist takeOn() {
        return page.getByText("领取", new Page.GetByTextOptions().setExact(true)).isVisible() ? claim() : this;
    }

    /** Chooses the first answer where there is a choice, so that its fields show. */
    Tasklist pickFirst() {
        var choices = page.locator(".fjs-container input[type=radio]:not([disabled])");
        if (choices.count() > 0) {
            choices.first().check();
        }
        return settled();
    }

    /** A picture of what there is to do in the form, with the names of the fields to fill in: facts differ by case. */
    GuidePicture guidePicture(String name) {
        page.setViewportSize(1500, 2800);
        var task = page.locator(".fjs-container .fjs-form-field-group")
                .filter(new Locator.FilterOptions().setHas(page.locator(FILLABLE)))
                .first();
        return new GuidePicture(
                name,
                task::screenshot,
                task.locator(".fjs-form-field:not(.fjs-form-field-group):not(.fjs-disabled) label"));
    }

    /** A picture of the whole task list, with the names of the lists. */
    GuidePicture guideOverview(String name) {
        page.setViewportSize(1280, 900);
        return new GuidePicture(name, page::screenshot, page.locator(".task-filter .name a"));
    }

    /**
     * Waits until the form has its facts: Tasklist draws it once without them, and again with them, and what was filled
     * in between is gone.
     */
    private Tasklist settled() {
        page.locator(".fjs-container").first().waitFor();
        Stillness.await(page);
        return this;
    }

    /** Starts a process from the menu and waits for its form. */
    Tasklist start(String process) {
        page.getByText("发起流程").click();
        page.locator(".modal-dialog").getByText(process).first().click();
        return settled();
    }

    /**
     * Writes into a field and leaves it: until then the form has not taken it in, and drawn again it would lose it. It is
     * drawn again when the field before is left.
     */
    Tasklist fill(String label, String text) {
        var field = page.locator(".fjs-container")
                .getByLabel(label)
                .and(page.locator("input.fjs-input:not([type=radio]):not([disabled]), textarea:not([disabled])"))
                .first();
        field.focus();
        Stillness.await(page);
        field.fill(text);
        field.blur();
        return this;
    }

    /** Chooses one of the radio buttons. */
    Tasklist pick(String option) {
        page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .first()
                .check();
        return this;
    }

    /** Chooses an option of a select field. */
    Tasklist choose(String label, String option) {
        var field = page.locator(".fjs-form-field-select")
                .filter(new Locator.FilterOptions().setHas(page.locator("label").filter(having(label))))
                .first();
        field.locator(".fjs-input-group").click();
        field.locator(".fjs-dropdownlist-item").filter(having(option)).first().click();
        return this;
    }

    /** Enters the day on which a limit ends that the form shows: always a day that will do. */
    Tasklist lastDayOf(String limit, String dateField) {
        var day = Pattern.compile("(\\d+)年(\\d+)月(\\d+)日").matcher(shown(limit));
        assertThat(day.find()).as(shown(limit)).isTrue();
        return day(dateField, LocalDate.of(parseInt(day.group(1)), parseInt(day.group(2)), parseInt(day.group(3))));
    }

    /** Enters a day, once the field has got its calendar: what was entered before is not taken in. */
    Tasklist day(String dateField, LocalDate date) {
        var field = page.locator(".fjs-form-field-datetime")
                .filter(having(dateField))
                .locator("input.flatpickr-input")
                .first();
        field.focus();
        Stillness.await(page);
        field.fill(date.format(DateTimeFormatter.ofPattern("yyyy/M/d")));
        field.press("Enter");
        Stillness.await(page);
        return this;
    }

    /** Adds an option to a field that takes several. */
    Tasklist add(String label, String option) {
        var field =
                page.locator(".fjs-form-field-taglist").filter(having(label)).first();
        field.locator("input").fill(option);
        field.locator(".fjs-dropdownlist-item").filter(having(option)).first().click();
        return this;
    }

    /** Takes an option out of a field that takes several. */
    Tasklist without(String label, String option) {
        page.locator(".fjs-form-field-taglist")
                .filter(having(label))
                .locator(".fjs-taglist-tag")
                .filter(having(option))
                .locator(".fjs-taglist-tag-remove")
                .click();
        return this;
    }

    /** What a select field offers. */
    List<String> options(String label) {
        var field = page.locator(".fjs-form-field-select").filter(having(label)).first();
        field.locator(".fjs-input-group").click();
        var offered = field.locator(".fjs-dropdownlist-item");
        offered.first().waitFor();
        var options = offered.allInnerTexts();
        field.locator(".fjs-input-group").click();
        return options;
    }

    /** Whether the open list has a task with this text in its name. */
    boolean lists(String task) {
        Stillness.await(page);
        return page.locator(".tasks-list li.task").filter(having(task)).count() > 0;
    }

    /** Whether the address of a task leads to its form. */
    boolean finds(String program, String task) {
        var answer = page.waitForResponse(
                response -> response.url().contains("/task/" + task),
                () -> page.navigate(program + "/camunda/app/tasklist/default/#/?task=" + task));
        Stillness.await(page);
        return answer.ok() || page.locator(".fjs-container").count() > 0;
    }

    /** What a disabled field of the form shows. */
    String shown(String label) {
        var field = page.locator(".fjs-container").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
        field.first().waitFor();
        return field.first().inputValue();
    }

    /** Completes the open task, which the program accepts. */
    void complete() {
        var answer = submit(page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("完成").setExact(true)));
        assertThat(answer.ok()).as(answer.text()).isTrue();
        page.locator(".fjs-container").waitFor(GONE);
        Stillness.await(page);
    }

    /** Tries to complete the open task and returns what Tasklist shows instead. */
    String refused() {
        var answer = submit(page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("完成").setExact(true)));
        assertThat(answer.status()).isBetween(400, 499);
        var alert = page.locator(".notifications .alert").filter(having("。")).first();
        alert.waitFor();
        return alert.innerText();
    }

    /** Sends a start form, which the program accepts. */
    void submitStart() {
        var answer = submit(page.locator(".modal-footer button.btn-primary"));
        assertThat(answer.ok()).as(answer.text()).isTrue();
    }

    /** Tries to send a start form and returns what Tasklist shows instead. */
    String startRefused() {
        var answer = submit(page.locator(".modal-footer button.btn-primary"));
        assertThat(answer.status()).isBetween(400, 499);
        var alert = page.locator(".notifications .alert").filter(having("。")).first();
        alert.waitFor();
        return alert.innerText();
    }

    /** By the keyboard, since a notification may lie over the button. */
    private Response submit(Locator button) {
        Stillness.await(page);
        var enabled = button.and(page.locator(":enabled"));
        try {
            return page.waitForResponse(
                    response -> response.url().endsWith("/submit-form"), () -> enabled.press("Enter"));
        } catch (TimeoutError e) {
            var missing = page.locator(".fjs-form-field-error").allInnerTexts();
            throw new AssertionError("the form was not sent; it says " + missing + " in\n" + text(), e);
        }
    }

    /** Opens the tab with the file of the case of the open task, which is a page of its own inside Tasklist. */
    FrameLocator dossier() {
        page.locator(".nav-tabs")
                .getByText("卷宗", new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        return Stillness.embedded(page);
    }

    /** What the card of a task in the open list says of its case in short. */
    String brief(String task) {
        var card = page.locator(".tasks-list li.task").filter(having(task)).first();
        card.locator(".bihuan-brief").waitFor();
        return card.locator(".bihuan-brief").innerText();
    }

    /** Whether a task with this text in its name is in the open list. */
    boolean shows(String task) {
        return page.locator(".tasks-list li.task").filter(having(task)).count() > 0;
    }

    /** How many elements match in the form. */
    int count(String selector) {
        return page.locator(".fjs-container " + selector).count();
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    @Override
    public void close() {
        page.context().close();
    }
}
