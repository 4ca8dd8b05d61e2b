package org.claimwright.edi.part;

import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;

/**
 * A person's service in the armed forces (MPI, 005010X279A1 2100C and 2100D).
 *
 * @param information whether it is current: A partial, C current, L latest, O oldest, P prior, S second, T third
 * @param employment AE active reserve, AO active overseas, AU academy, RT retired …
 * @param affiliation A air force, C army reserves, D army, F navy …
 * @param rank code, or empty
 * @param dateFormat D8 a day, RD8 a span, or empty
 * @param date as sent
 */
public record MilitaryService(
        String information,
        String employment,
        String affiliation,
        String description,
        String rank,
        String dateFormat,
        String date) {
    static Optional<MilitaryService> read(Segment mpi) {
        return Optional.of(new MilitaryService(
                mpi.element(1),
                mpi.element(2),
                mpi.element(3),
                mpi.element(4),
                mpi.element(5),
                mpi.element(6),
                mpi.element(7)));
    }

    void write(Composition out) {
        out.segment("MPI")
                .element(information)
                .element(employment)
                .element(affiliation)
                .element(description)
                .element(rank)
                .element(dateFormat)
                .element(date);
    }
}
