package org.claimwright.edi.part;

import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;

/**
 * Why a question was not answered (AAA, 005010X279A1 and 005010X217).
 *
 * @param valid whether the question itself was sound: Y or N
 * @param reason AAA03: 72 the member id is wrong, 75 not found, 42 cannot answer now …
 * @param followUp AAA04: C correct and send again, N do not, R send again, W wait …
 */
public record Rejection(String valid, String reason, String followUp) {
    static Optional<Rejection> read(Segment aaa) {
        return Optional.of(new Rejection(aaa.element(1), aaa.element(3), aaa.element(4)));
    }

    public void write(Composition out) {
        out.segment("AAA").element(valid).skip(1).element(reason).element(followUp);
    }

    /** All of a loop. */
    public static List<Rejection> readAll(LoopReader reader) {
        return reader.takeAll("AAA", Rejection::read, Rejection::write);
    }
}
