package org.claimwright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.claimwright.kernel.Folders;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** A servlet of the tests, deployed beside the running application, that does what people do, through the application's entry points. */
public record BesideApplication(String address) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String CLASSES_OF_THE_APPLICATION =
            """
            <jboss-deployment-structure xmlns="urn:jboss:deployment-structure:1.3">
              <deployment>
                <dependencies>
                  <module name="deployment.claimwright.ear.ejb.jar"/>
                </dependencies>
              </deployment>
            </jboss-deployment-structure>
            """;

    /** @param name of the war, and the first part of its addresses */
    public static BesideApplication deploy(ApplicationProcess application, String name, Class<?>... classes) {
        var deployments = application.home().resolve("server/deployments");
        var war = name + ".war";
        try {
            var file = Files.createTempFile(name, ".war");
            ShrinkWrap.create(WebArchive.class, war)
                    .addClasses(classes)
                    .addAsWebInfResource(new StringAsset(CLASSES_OF_THE_APPLICATION), "jboss-deployment-structure.xml")
                    .as(ZipExporter.class)
                    .exportTo(file.toFile(), true);
            Folders.drop(deployments, war, Files.readAllBytes(file));
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!Files.exists(deployments.resolve(war + ".deployed"))) {
            assertTrue(System.nanoTime() < deadline, () -> war + " was not deployed");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        return new BesideApplication(application.address() + "/" + name + "/");
    }

    /** The lines of its answer. */
    public List<String> ask(String deed, String told) {
        var request = HttpRequest.newBuilder(URI.create(address + deed))
                .POST(HttpRequest.BodyPublishers.ofString(told))
                .build();
        try {
            var response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            assertEquals(200, response.statusCode(), response.body());
            return response.body().lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
