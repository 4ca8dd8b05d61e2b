package org.claimwright.exchange;

import java.io.Serializable;
import java.nio.file.Path;

/**
 * The folders shared with a partner.
 *
 * @param out we leave files here
 * @param in the partner leaves files here
 * @param done what we have taken from {@code in}
 */
public record PartnerFolders(String out, String in, String done) implements Serializable {

    /** Below the installation's home, unless a partner's transport wants them elsewhere. */
    static PartnerFolders below(Path home, String key) {
        var folder = home.resolve("exchange").resolve(key);
        return new PartnerFolders(
                folder.resolve("out").toString(),
                folder.resolve("in").toString(),
                folder.resolve("done").toString());
    }
}
