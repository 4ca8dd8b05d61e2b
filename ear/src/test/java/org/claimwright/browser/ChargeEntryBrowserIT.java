package org.claimwright.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

/** Charge entry as a biller does it two hundred times a day: from the keyboard, in a practice that was just set up. */
class ChargeEntryBrowserIT {
    private static final String ADMINISTRATOR = "priya.raman@northline.example";

    @RegisterExtension
    static final RunningApplication application = new RunningApplication();

    private static boolean isSetUp;

    private Browser browser;

    @BeforeEach
    void openBrowserInAPracticeThatCanCharge() {
        browser = Browser.at(application);
        browser.signIn(ADMINISTRATOR, application.password());
        browser.awaitHeading("Work for");
        if (!isSetUp) {
            setUp();
            isSetUp = true;
        }
    }

    @AfterEach
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void a_visit_of_three_lines_takes_no_mouse() {
        browser.open("/encounters/charge-entry.xhtml");
        browser.awaitHeading("New encounter");

        browser.keys("quill");
        browser.awaitText("Quillfeather, Edda");
        browser.keys(Keys.ENTER, "t", Keys.ENTER, "Thornbury", Keys.ENTER, "11", Keys.ENTER, Keys.ENTER);
        browser.keys("e11.9", Keys.ENTER, "m17.11", Keys.ENTER, "i10", Keys.ENTER, Keys.ENTER);
        browser.keys("99214", Keys.TAB, "25", Keys.ENTER);
        browser.keys("average blood");
        browser.awaitText("Average blood sugar of three months");
        browser.keys(Keys.ENTER, "20610", Keys.ENTER);
        browser.awaitValue("Line 3 price", "245.00");
        browser.photograph("charge-entry");
        browser.keys(Keys.chord(Keys.CONTROL, Keys.ENTER));
        browser.awaitText("Saved: Quillfeather, Edda");

        assertTrue(browser.textOf(".cw-banner").contains("$492.00"), browser.textOf(".cw-banner"));
        assertEquals("", browser.valueOf("Patient"));

        browser.follow("Open it");
        browser.awaitText("Ready to bill");
        browser.assertAccessible();
        assertEquals("492.00", browser.textOf("tfoot .cw-money"));
        assertEquals("25", browser.textOf("tbody tr td:nth-child(4)"));
        assertTrue(browser.textOf("main").contains("Equal"), browser.textOf("main"));
        browser.photograph("encounter");
        browser.open("/encounters/");
        browser.awaitText("Unbilled equals the ledger");
        browser.assertAccessible();
        browser.photograph("encounters");
    }

    @Test
    void what_is_wrong_stands_beside_its_field_and_what_was_typed_stays() {
        browser.open("/encounters/charge-entry.xhtml");
        browser.awaitHeading("New encounter");
        browser.keys("quill");
        browser.awaitText("Quillfeather, Edda");
        browser.keys(Keys.ENTER, "13/45", Keys.ENTER, Keys.ENTER, Keys.ENTER, Keys.ENTER, "knee", Keys.ENTER);
        browser.type("Line 1 code", "9921");
        browser.type("Line 1 price", "lots");
        browser.keys(Keys.chord(Keys.CONTROL, Keys.ENTER));
        browser.awaitText("Nothing was saved yet");

        assertEquals("13/45", browser.valueOf("Service date"));
        assertTrue(
                browser.describedBeside("Service date").contains("is no day"), browser.describedBeside("Service date"));
        assertTrue(browser.describedBeside("Rendering provider").contains("Choose who saw the patient"));
        assertEquals("9921", browser.valueOf("Line 1 code"));
        assertEquals("lots", browser.valueOf("Line 1 price"));
        assertTrue(browser.describedBeside("Line 1 price").contains("is no price"));
        browser.assertAccessible();
        browser.photograph("charge-entry-refused");
    }

    @Test
    void charge_entry_is_accessible_in_both_themes_and_fits_a_phone() {
        for (var theme : List.of("light", "dark")) {
            browser.resize(1440, 900).inTheme(theme).open("/encounters/charge-entry.xhtml");
            browser.awaitText("What does not fit shows here");
            browser.assertAccessible();
            browser.photograph("charge-entry-" + theme);
        }
        browser.inTheme("light").resize(500, 844).open("/encounters/charge-entry.xhtml");
        assertFalse(browser.scrollsSideways());
        browser.photograph("charge-entry-phone");
        browser.assertAccessible();
    }

    /** A provider, a place, a patient and prices, made on the pages that are for it. */
    private void setUp() {
        browser.open("/administration/provider.xhtml");
        browser.type("Last name", "Thornbury");
        browser.type("First name", "Ilse");
        browser.type("NPI", "1902848906");
        browser.type("Taxonomy", "207Q00000X");
        browser.press("Save");
        browser.awaitText("Thornbury");
        browser.open("/administration/location.xhtml");
        browser.type("Name", "Harbor street");
        browser.choose("Place of service", "11");
        browser.type("Street", "12 Oak St");
        browser.type("City", "Evanston");
        browser.type("State", "IL");
        browser.type("ZIP code", "60201");
        browser.press("Save");
        browser.awaitText("Harbor street");
        browser.open("/patients/register.xhtml");
        browser.type("Last name", "Quillfeather");
        browser.type("First name", "Edda");
        browser.type("Birth date", "7/2/1964");
        browser.type("Street", "4 Elm St");
        browser.type("City", "Evanston");
        browser.type("State", "IL");
        browser.type("ZIP code", "60201");
        browser.press("Register");
        browser.awaitHeading("Edda Quillfeather");
        browser.open("/administration/fee-schedules.xhtml");
        browser.follow("Starter prices");
        browser.awaitHeading("Starter prices");
        browser.attach("File", fees());
        browser.press("Import");
        browser.awaitText("1 added, 3 changed, 0 as before, 1 not taken");
        browser.awaitText("row 5");
        browser.assertAccessible();
        browser.photograph("fee-schedule");
    }

    private static Path fees() {
        try {
            var file = Files.createTempFile("fees", ".csv");
            return Files.writeString(file, "99214,,215.00\n83036,,32.00\n20610,,245.00\n97110,,55.00\n2061,,x\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
