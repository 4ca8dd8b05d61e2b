package org.claimwright.sandboxpayer;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Short names for long things: the same thing always has the same name, and two things practically never share one. */
final class Fingerprint {
    private static final BigInteger TEN_DIGITS = BigInteger.TEN.pow(10);

    private Fingerprint() {}

    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static String of(byte[] content) {
        return HexFormat.of().formatHex(digest(content), 0, 16);
    }

    /** Ten digits. */
    static String digitsOf(String text) {
        var number = new BigInteger(1, digest(text.getBytes(StandardCharsets.UTF_8))).mod(TEN_DIGITS);
        return String.format(Locale.ROOT, "%010d", number);
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
