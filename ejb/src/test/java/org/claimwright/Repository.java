package org.claimwright;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the checkout that a test runs in. */
public final class Repository {
    private Repository() {}

    public static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/architecture/capabilities.puml"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
