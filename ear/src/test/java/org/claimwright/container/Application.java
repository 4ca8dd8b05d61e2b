package org.claimwright.container;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;

/**
 * The application as it is shipped, without its portal, and with the tests of this package beside it as one more module.
 * The portal's guard would answer the runner's requests as it answers every address it does not know: not found.
 */
final class Application {
    private static final String DESCRIPTOR = "META-INF/application.xml";

    private Application() {}

    static EnterpriseArchive withTests() {
        var application = application();
        var modules = text(application)
                .replaceFirst("(?s)<module>\\s*<web>.*?</module>", "")
                .replace("<library-directory>", "<module><ejb>tests.jar</ejb></module><library-directory>");
        application.delete("web.war");
        application.delete(DESCRIPTOR);
        return application.addAsModule(tests()).setApplicationXML(new StringAsset(modules));
    }

    private static JavaArchive tests() {
        return ShrinkWrap.create(JavaArchive.class, "tests.jar").addPackage(Application.class.getPackage());
    }

    private static EnterpriseArchive application() {
        return ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("claimwright.ear")));
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
