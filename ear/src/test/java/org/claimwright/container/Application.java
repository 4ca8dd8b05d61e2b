package org.claimwright.container;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The application as it is shipped, without its portal, and with the tests of this package beside it as one more module.
 * The portal's guard would answer the runner's requests as it answers every address it does not know: not found.
 */
final class Application {
    private static final String DESCRIPTOR = "META-INF/application.xml";
    private static final String CLASSES = "/WEB-INF/classes";
    private static final String JACKSON =
            "com.fasterxml.jackson.core.jackson-databind export," + " com.fasterxml.jackson.core.jackson-core export";

    private Application() {}

    static EnterpriseArchive withTests() {
        return with(tests(), application());
    }

    /** Also with what takes bundles of FHIR, which stands in the portal; without its servlet. */
    static EnterpriseArchive withTestsAndFhir() {
        var application = application();
        var portal = application.getAsType(WebArchive.class, "web.war");
        var tests = tests();
        portal.getContent(Filters.include(CLASSES + "/org/claimwright/web/fhir/.*\\.class"))
                .forEach((path, node) -> {
                    if (!path.get().endsWith("Servlet.class")) {
                        tests.add(node.getAsset(), path.get().substring(CLASSES.length()));
                    }
                });
        portal.getContent(Filters.include("/WEB-INF/lib/(?!primefaces).*\\.jar"))
                .forEach((path, node) ->
                        application.addAsLibrary(node.getAsset(), path.get().replaceFirst(".*/", "")));
        application.setManifest(new StringAsset("Manifest-Version: 1.0\nDependencies: " + JACKSON + "\n"));
        return with(tests, application);
    }

    private static JavaArchive tests() {
        return ShrinkWrap.create(JavaArchive.class, "tests.jar").addPackage(Application.class.getPackage());
    }

    private static EnterpriseArchive application() {
        return ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("claimwright.ear")));
    }

    private static EnterpriseArchive with(JavaArchive tests, EnterpriseArchive application) {
        var modules = text(application)
                .replaceFirst("(?s)<module>\\s*<web>.*?</module>", "")
                .replace("<library-directory>", "<module><ejb>tests.jar</ejb></module><library-directory>");
        application.delete("web.war");
        application.delete(DESCRIPTOR);
        return application.addAsModule(tests).setApplicationXML(new StringAsset(modules));
    }

    private static String text(EnterpriseArchive application) {
        try (InputStream descriptor = application.get(DESCRIPTOR).getAsset().openStream();
                var bytes = new ByteArrayOutputStream()) {
            descriptor.transferTo(bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
