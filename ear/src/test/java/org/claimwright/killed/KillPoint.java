package org.claimwright.killed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * When the server is killed.
 *
 * @param claimsDone so many claims are posted at least; -1 means that the file is stored and nothing else
 * @param after this time more, so that also the middle of a chunk is met
 */
record KillPoint(int claimsDone, Duration after) {
    static final int STORED = -1;
    private static final int A_CHUNK_TAKES_MILLIS = 400;

    /** The file is stored; the first chunk is posted; most of it is posted. */
    static List<KillPoint> three(int claims) {
        return List.of(at(STORED), at(100), at(claims * 7 / 10));
    }

    static List<KillPoint> random(int count, int claims, Random random) {
        var points = new ArrayList<KillPoint>();
        for (var number = 0; number < count; number++) {
            var done = random.nextInt(5) == 0 ? STORED : random.nextInt(claims * 9 / 10);
            points.add(new KillPoint(done, Duration.ofMillis(random.nextInt(A_CHUNK_TAKES_MILLIS))));
        }
        points.sort(Comparator.comparingInt(KillPoint::claimsDone));
        return points;
    }

    private static KillPoint at(int claimsDone) {
        return new KillPoint(claimsDone, Duration.ZERO);
    }

    @Override
    public String toString() {
        return (claimsDone == STORED ? "file stored" : claimsDone + " claims posted")
                + (after.isZero() ? "" : " + " + after.toMillis() + " ms");
    }
}
