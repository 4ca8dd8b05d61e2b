package org.claimwright.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

/** An administrator adds a payer by hand; a biller registers a patient and finds them again by typing. */
class RegistrationBrowserIT {
    private static final String BILLER = "dana.whitfield@northline.example";
    private static final String ADMINISTRATOR = "priya.raman@northline.example";

    @RegisterExtension
    static final RunningApplication application = new RunningApplication();

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = Browser.at(application);
    }

    @AfterEach
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void a_patient_is_registered_with_a_coverage_and_found_by_typing() {
        addPayer("Walk Mutual", "WALK01");
        browser.signIn(BILLER, application.password());
        browser.awaitHeading("Work for");

        browser.open("/patients/register.xhtml");
        browser.press("Add coverage");
        browser.awaitHeading("Register a patient");
        browser.type("Last name", "Walkington");
        browser.type("First name", "Rosa");
        browser.type("Birth date", "3/14/2999");
        new Desk(browser, application).typeAddress();
        browser.choose("Payer", "Walk Mutual");
        browser.press("Register");
        browser.awaitText("The birth date lies in the future");

        assertEquals("Walkington", browser.valueOf("Last name"));
        assertTrue(browser.describedBeside("Member id").contains("The member id is missing"));
        browser.assertAccessible();
        browser.photograph("patients-register-refused");

        browser.type("Birth date", "03141985");
        browser.type("Member id", "walk7788");
        browser.press("Register");
        browser.awaitHeading("Rosa Walkington");
        browser.awaitText("WALK7788");
        assertTrue(browser.path().matches("/patients/patient\\.xhtml\\?id=\\d+"), browser.path());
        browser.assertAccessible();
        browser.photograph("patients-patient");

        browser.open("/index.xhtml");
        browser.leaveFields();
        browser.keys("/");
        browser.keys("walkin");
        browser.awaitText("Walkington, Rosa");
        assertFalse(browser.path().contains("walkin"), browser.path());
        browser.keys(Keys.ENTER);
        browser.awaitHeading("Rosa Walkington");
    }

    private void addPayer(String name, String electronicId) {
        browser.signIn(ADMINISTRATOR, application.password());
        browser.awaitHeading("Work for");
        browser.open("/administration/payer.xhtml");
        browser.type("Name", name);
        browser.type("Payer id", electronicId);
        new Desk(browser, application).typeAddress();
        browser.press("Save");
        browser.awaitText(electronicId);
        closeBrowser();
        openBrowser();
    }
}
