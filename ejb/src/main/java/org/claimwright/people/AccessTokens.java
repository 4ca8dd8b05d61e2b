package org.claimwright.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.claimwright.kernel.BusinessClock;

/**
 * Keys of machines that send to one practice. A key is shown once, when it is made; only its hash is kept, so that nobody
 * can read it again. It opens what a machine may do, and no page.
 */
@Stateless
public class AccessTokens {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final String BEGINNING = "cw_";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private BusinessClock clock;

    /**
     * Within the practice's scope.
     *
     * @param name for which machine it is
     * @return the key, to be shown once
     */
    public String create(String name) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var key = BEGINNING + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.createNativeQuery("insert into people.access_token (practice_id, name, sha256, created_at)"
                        + " values ((select kernel.current_practice()), :name, :hash, :at)")
                .setParameter("name", name.strip())
                .setParameter("hash", hash(key))
                .setParameter("at", clock.now())
                .executeUpdate();
        return key;
    }

    /** Those of the practice in scope, the newest first. */
    @SuppressWarnings("unchecked")
    public List<AccessTokenView> all() {
        List<Object[]> rows = database.createNativeQuery("select access_token_id, name, created_at, revoked_at"
                        + " from people.access_token order by access_token_id desc")
                .getResultList();
        return rows.stream()
                .map(row -> new AccessTokenView(
                        ((Number) row[0]).longValue(), (String) row[1], (Instant) row[2], (Instant) row[3]))
                .toList();
    }

    /** From now on it opens nothing. */
    public void revoke(long id) {
        database.createNativeQuery("update people.access_token set revoked_at = :at"
                        + " where access_token_id = :id and revoked_at is null")
                .setParameter("at", clock.now())
                .setParameter("id", id)
                .executeUpdate();
    }

    /** The practice a key opens; asked before any practice is in scope. Empty for a key that is unknown or revoked. */
    @SuppressWarnings("unchecked")
    public Optional<Integer> practiceOf(String key) {
        List<Number> practices = database.createNativeQuery("select people.practice_of_token(:hash)")
                .setParameter("hash", hash(key))
                .getResultList();
        return practices.stream().map(Number::intValue).findFirst();
    }

    /** A key is 256 random bits: it needs no salt and no slow function, which guard what people choose. */
    private static String hash(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
