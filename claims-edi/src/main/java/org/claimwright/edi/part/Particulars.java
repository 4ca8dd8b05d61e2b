package org.claimwright.edi.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Segment;

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
                        reader.takeOne("INS", Relationship::read, Relationship::segment),
                        reader.takeOne("HI", HealthCode::readAll, HealthCode::segment)
                                .orElse(List.of()),
                        reader.takeOne("MPI", MilitaryService::read, MilitaryService::segment),
                        Rejection.readAll(reader));
    }

    List<Segment> segments() {
        if (this == NONE) {
            return List.of();
        }
        List<Segment> segments = new ArrayList<>();
        relationship.map(Relationship::segment).ifPresent(segments::add);
        segments.add(HealthCode.segment(diagnoses));
        militaryService.map(MilitaryService::segment).ifPresent(segments::add);
        rejections.forEach(rejection -> segments.add(rejection.segment()));
        return segments;
    }
}
