package org.claimwright.edi.part;

import java.util.List;
import java.util.Optional;

/**
 * What is said of a person in questions and answers, besides name and address (2100 of 005010X279A1, 2010 of 005010X217).
 *
 * @param diagnoses that the question is about
 * @param rejections why the person was not found
 */
public record Particulars(
        Optional<Relationship> relationship,
        List<HealthCode> diagnoses,
        Optional<MilitaryService> militaryService,
        List<Rejection> rejections) {
    public static final Particulars NONE = new Particulars(Optional.empty(), List.of(), Optional.empty(), List.of());

    public Particulars {
        diagnoses = List.copyOf(diagnoses);
        rejections = List.copyOf(rejections);
    }

    /** Asked last of a loop's reader: most parties have nothing left by then. */
    static Particulars read(LoopReader reader) {
        return reader.rest().isEmpty()
                ? NONE
                : new Particulars(
                        reader.takeOne("INS", Relationship::read, Relationship::write),
                        reader.takeOne("HI", HealthCode::readAll, HealthCode::write)
                                .orElse(List.of()),
                        reader.takeOne("MPI", MilitaryService::read, MilitaryService::write),
                        Rejection.readAll(reader));
    }

    void write(LoopWriter writer) {
        if (this != NONE) {
            writer.add(relationship, Relationship::write)
                    .add(diagnoses, HealthCode::write)
                    .add(militaryService, MilitaryService::write)
                    .each(rejections, Rejection::write);
        }
    }
}
