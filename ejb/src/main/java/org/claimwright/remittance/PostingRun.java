package org.claimwright.remittance;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.claimwright.practices.PracticeScope;

/** Posts what waits, practice by practice, and goes on after a restart where the last commit stood. */
@Singleton
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PostingRun {
    private static final Logger LOG = System.getLogger(PostingRun.class.getName());

    @Inject
    private PostingSteps steps;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void postAll() {
        steps.practicesWithUnposted().forEach(this::postAll);
    }

    @SuppressWarnings("try") // The scope is held while the practice is worked for, and not asked for anything.
    private void postAll(int practice) {
        try (var scope = PracticeScope.open(practice)) {
            steps.posting().forEach(this::post);
        }
    }

    /** Posts one remittance as far as it goes, within a practice's scope. */
    public void post(RemittanceId id) {
        try {
            steps.begin(id);
            while (postNext(id)) {
                LOG.log(Level.DEBUG, "remittance {0}: a chunk is posted", id.value());
            }
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "remittance " + id.value() + " could not be completed", e);
            steps.stop(id, reason(e));
        }
    }

    private boolean postNext(RemittanceId id) {
        var first = steps.nextWaiting(id);
        try {
            return steps.postNext(id);
        } catch (RuntimeException e) {
            if (first.isEmpty()) {
                throw e;
            }
            LOG.log(Level.WARNING, "remittance " + id.value() + ": a chunk failed, its claims are tried one by one", e);
            postAlone(id);
            return true;
        }
    }

    /** Until one fails, which then waits for a person; after it, chunks are tried again. */
    private void postAlone(RemittanceId id) {
        var next = steps.nextWaiting(id);
        try {
            while (next.isPresent() && steps.postNextAlone(id)) {
                next = steps.nextWaiting(id);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "claim record " + next.orElseThrow().value() + " could not be posted", e);
            steps.fail(next.orElseThrow(), reason(e));
        }
    }

    /** In one line, for the person who has to look. */
    private static String reason(Throwable failure) {
        var root = root(failure);
        return Optional.ofNullable(root.getMessage())
                .flatMap(message -> message.lines().findFirst())
                .map(line -> line.replaceFirst("^ERROR: ", ""))
                .orElseGet(() -> root.getClass().getSimpleName());
    }

    private static Throwable root(Throwable failure) {
        return failure.getCause() == null ? failure : root(failure.getCause());
    }
}
