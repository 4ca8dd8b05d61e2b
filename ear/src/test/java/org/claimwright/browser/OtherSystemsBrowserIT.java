package org.claimwright.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A machine leaves a bundle with its key, and a person works what waits; an administrator loads a list of codes. */
class OtherSystemsBrowserIT {
    private static final String ADMINISTRATOR = "priya.raman@northline.example";
    private static final String FHIR = "application/fhir+json";
    private static final String BUNDLE =
            """
            {"resourceType":"Bundle","type":"transaction","entry":[
             {"fullUrl":"urn:uuid:p","resource":{"resourceType":"Patient","identifier":[{"system":"urn:gulf","value":"4711"}],
               "name":[{"family":"Tidewater","given":["Wren"]}],"gender":"female","birthDate":"1985-02-14",
               "address":[{"line":["12 Elm St"],"city":"Peoria","state":"IL","postalCode":"61602"}]}},
             {"fullUrl":"urn:uuid:c","resource":{"resourceType":"Condition","code":{"coding":[
               {"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"I10"}]},"subject":{"reference":"urn:uuid:p"},
               "encounter":{"reference":"urn:uuid:e"}}},
             {"fullUrl":"urn:uuid:e","resource":{"resourceType":"Encounter","identifier":[{"system":"urn:gulf:visit","value":"V4711"}],
               "status":"finished","class":{"code":"AMB"},"subject":{"reference":"urn:uuid:p"},
               "participant":[{"individual":{"reference":"Practitioner?identifier=http://hl7.org/fhir/sid/us-npi|9999865493"}}],
               "period":{"start":"2026-11-03T16:30:00+00:00"},
               "location":[{"location":{"display":"Gulf house"}}]}},
             {"fullUrl":"urn:uuid:x","resource":{"resourceType":"Procedure","id":"x1","status":"completed",
               "code":{"coding":[{"system":"http://www.ama-assn.org/go/cpt","code":"99213"}]},
               "subject":{"reference":"urn:uuid:p"},"encounter":{"reference":"urn:uuid:e"}}}]}
            """;

    @RegisterExtension
    static final RunningApplication application = new RunningApplication();

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = Browser.at(application);
        browser.signIn(ADMINISTRATOR, application.password());
        browser.awaitHeading("Work for");
    }

    @AfterEach
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void a_bundle_comes_in_with_a_key_waits_and_goes_on_with_the_practices_map() {
        var key = key();

        var first = post(key, FHIR, BUNDLE);
        assertEquals(200, first.statusCode(), first.body());
        assertTrue(first.body().contains("\"type\":\"transaction-response\""), first.body());
        assertTrue(first.body().contains("201 Created"), first.body());
        assertTrue(first.body().contains("INT-0401"), first.body());
        var again = post(key, FHIR, BUNDLE);
        assertFalse(again.body().contains("201 Created"), again.body());

        browser.open("/exchange/intake.xhtml");
        browser.awaitText("Encounter V4711");
        browser.awaitText("the provider \"9999865493\" is not one of the practice's");
        browser.assertAccessible();
        browser.photograph("intake");

        browser.open("/administration/outside.xhtml");
        browser.attach("File", file("PROVIDER,9999865493,1987654328\nLOCATION,Gulf house,Lakeside office\n"));
        browser.press("Load map");
        browser.awaitText("2 rows are in force");
        browser.open("/exchange/intake.xhtml");
        browser.press("Try all again");
        browser.awaitText("1 went on");
        browser.open("/encounters/index.xhtml");
        browser.awaitText("Tidewater, Wren");
    }

    @Test
    void nothing_opens_without_a_key_and_what_is_no_bundle_is_told_so() {
        var key = key();

        assertEquals(401, post("", FHIR, BUNDLE).statusCode());
        assertEquals(401, post("cw_wrong", FHIR, BUNDLE).statusCode());
        assertEquals(
                401,
                new Requests(application.address(), browser.cookies())
                        .get("/fhir")
                        .statusCode());
        assertEquals(415, post(key, "application/json", BUNDLE).statusCode());
        assertEquals(400, post(key, FHIR, "{\"resourceType\":\"Patient\"}").statusCode());
        assertEquals(
                422, post(key, FHIR, BUNDLE.replace("transaction", "batch")).statusCode());
        assertTrue(post(key, FHIR, "no json").body().contains("OperationOutcome"));
    }

    @Test
    void an_edition_of_codes_is_loaded_with_its_findings() {
        browser.open("/administration/codes.xhtml");
        browser.choose("Kind", "HCPCS");
        browser.type("In force from", "1/1/2099");
        browser.attach("File", file("hcpcs,long_desc\nA0100,A taxi\nJ1885,Pain killer\n"));
        browser.press("Load");
        browser.reloadUntil("HCPCS 2099-01-01");
        browser.assertAccessible();
        browser.photograph("codes");

        browser.choose("Kind", "HCPCS");
        browser.type("In force from", "1/1/2099");
        browser.attach("File", file("hcpcs,long_desc\nA0100,A taxi\n??,\n"));
        browser.press("Load");
        browser.reloadUntil("COD-0312");
        assertTrue(browser.text().contains("nothing was taken"), browser.text());
    }

    private String key() {
        browser.open("/administration/outside.xhtml");
        browser.type("Machine", "Records system");
        browser.press("Make key");
        browser.awaitText("The key, shown only now");
        browser.assertAccessible();
        return browser.textOf("#key");
    }

    private static HttpResponse<String> post(String key, String type, String body) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(application.address() + "/fhir"))
                                    .header("Authorization", "Bearer " + key)
                                    .header("Content-Type", type)
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path file(String text) {
        try {
            return Files.writeString(Files.createTempFile("other-systems", ".csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
