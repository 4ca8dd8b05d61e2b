package org.claimwright.kernel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as its publisher gives it out, in force from a day. It is read line by line, however long it is.
 *
 * @param name as the person who brought it knows it
 */
public record PublishedFile(String name, Path path) {
    /** Takes one line. */
    @FunctionalInterface
    public interface Lines {
        void line(long number, String text) throws IOException;
    }

    public void forEachLine(Lines lines) throws IOException {
        // Older files of CMS are not UTF-8: a letter that cannot be read becomes a replacement sign, not an end.
        try (var reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8))) {
            long number = 0;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.line(++number, number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line);
            }
        }
    }

    public String sha256() throws IOException {
        try (InputStream content =
                new DigestInputStream(Files.newInputStream(path), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) content).getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
