package org.claimwright.bundles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.claimwright.ApplicationProcess;
import org.claimwright.BesideApplication;

/** The practice in the running application that the bundles are for. */
record GulfPractice(String address, BesideApplication desk, int id, String key, Path out, Path in) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static GulfPractice open(ApplicationProcess application, String medicare, String otherPrices) {
        var desk = BesideApplication.deploy(application, "bundle-desk", BundleDesk.class);
        var told = desk.ask("practice", "");
        assertEquals(List.of(), desk.ask("medicare", medicare));
        var practice = new GulfPractice(
                application.address(),
                desk,
                Integer.parseInt(told.get(0)),
                told.get(1),
                Path.of(told.get(2)),
                Path.of(told.get(3)));
        assertEquals(List.of(), practice.ask("prices", otherPrices));
        return practice;
    }

    /** As another system does, with its key. */
    void isSent(String bundle) {
        var request = HttpRequest.newBuilder(URI.create(address + "/fhir"))
                .header("Content-Type", "application/fhir+json")
                .header("Authorization", "Bearer " + key)
                .POST(HttpRequest.BodyPublishers.ofString(bundle))
                .build();
        try {
            var response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            assertEquals(200, response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void loads(String map) {
        assertEquals(List.of(), ask("map", map));
    }

    void releasesWhatIsReady() {
        ask("release", "");
    }

    void billsTheUninsured() {
        assertEquals(List.of(), ask("uninsured", ""));
    }

    void makesStatements() {
        assertEquals(List.of("0"), ask("statements", ""), "statements that failed");
    }

    private List<String> ask(String deed, String told) {
        return desk.ask(deed + "?practice=" + id, told);
    }
}
