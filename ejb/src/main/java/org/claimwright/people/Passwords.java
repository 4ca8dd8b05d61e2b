package org.claimwright.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Passwords as hashes of the platform's PBKDF2; the cost is that of OWASP's advice for HMAC-SHA-512 (2023). */
@ApplicationScoped
class Passwords {
    static final int LENGTH_MINIMUM = 12;

    private Pbkdf2PasswordHash hash;
    private String ofNobody;

    protected Passwords() {}

    @Inject
    Passwords(Pbkdf2PasswordHash hash) {
        this.hash = hash;
    }

    @PostConstruct
    void begin() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "64"));
        ofNobody = hash("nobody has this password");
    }

    String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    boolean matches(String password, String stored) {
        return hash.verify(password.toCharArray(), stored);
    }

    /** Takes as long as a true comparison, so that the time of an answer does not tell which names exist. */
    boolean matchesNobody(String password) {
        hash.verify(password.toCharArray(), ofNobody);
        return false;
    }
}
