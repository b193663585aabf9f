package org.bihuan.browser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of ours, looked at for what keeps people out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesForEverybodyIT {

    Browser browser;

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

    @ParameterizedTest
    @CsvSource({
        "supervision-1, /inbox",
        "supervision-1, /inbox/mail",
        "supervision-1, /exclusions?from=2020-01-01",
        "supervision-1, /precedents?from=2020-01-01",
        "supervision-1, /assessments",
        "supervision-1, /assessments/now/month",
        "supervision-1, /bulletins",
        "supervision-1, /surveys",
        "supervision-1, /ledgers",
        "supervision-1, /ledgers/cases?from=2020-01-01",
        "supervision-1, /ledgers/projects",
        "supervision-1, /ledgers/orders?from=2020-01-01",
        "supervision-1, /ledgers/opinions?from=2020-01-01",
        "supervision-1, /exports",
        "survey-1, /surveys",
        "fagai-1, /projects?from=2020-01-01",
        "admin, /calendar",
        "admin, /mail",
    })
    void keepsNobodyOut(String official, String path) {
        var page = browser.page();
        browser.signIn(page, official);
        page.navigate(browser.at(path));
        Accessibility.check(page);
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({
        "supervision-1, /assessments, main table a",
        "supervision-1, /bulletins, #bulletins a",
        "supervision-1, /surveys, #surveys a",
        "supervision-1, /ledgers/opinions?from=2020-01-01, main tbody td a",
        "fagai-1, /projects?from=2020-01-01, main tbody a",
    })
    void neitherDoesThePageBehindALine(String official, String path, String link) {
        var page = browser.page();
        browser.signIn(page, official);
        page.navigate(browser.at(path));
        page.locator(link).first().click();
        Accessibility.check(page);
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"/", "/sign-in"})
    void strangersComeInToo(String path) {
        var page = browser.page();
        page.navigate(browser.at(path));
        Accessibility.check(page);
        page.context().close();
    }

    @Test
    void theTelephoneNumberIsReachable() {
        var page = browser.page();
        browser.signIn(page, "shuiwuju-1");
        page.navigate(browser.at("/cases/" + browser.numberLedBy("shuiwuju") + "/reporter"));
        Accessibility.check(page);
    }
}
