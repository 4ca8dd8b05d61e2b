package org.claimwright.edi.authorization278;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.part.Decimals;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.ProcedureRange;

/**
 * A service that a review is asked for (2000F of 005010X217), of one of three kinds.
 *
 * @param kind SV1 professional, SV2 institutional, SV3 dental
 * @param revenueCode of an institutional service, or empty
 * @param procedure the service itself, or a range of services
 * @param charge or null
 * @param unit of the quantity, or empty
 * @param quantity or null
 * @param further what only one of the kinds says
 */
public record ReviewedService(
        Kind kind,
        String revenueCode,
        ProcedureRange procedure,
        BigDecimal charge,
        String unit,
        BigDecimal quantity,
        Further further) {
    /** Whose service it is; the name is the segment's. */
    public enum Kind {
        SV1,
        SV2,
        SV3
    }

    /**
     * What only one kind says.
     *
     * @param diagnosisPointers of SV1 and SV3
     * @param earlyScreening SV111: Y or N
     * @param rate SV206, or null
     * @param nursingHomeStatus SV209
     * @param levelOfCare SV120 or SV210
     * @param areas of the mouth, SV304
     * @param prosthesis SV305: I initial, R replacement
     * @param description SV307
     */
    public record Further(
            List<String> diagnosisPointers,
            String earlyScreening,
            BigDecimal rate,
            String nursingHomeStatus,
            String levelOfCare,
            List<String> areas,
            String prosthesis,
            String description) {
        public static final Further NONE = new Further(List.of(), "", null, "", "", List.of(), "", "");

        public Further {
            diagnosisPointers = List.copyOf(diagnosisPointers);
            areas = List.copyOf(areas);
        }
    }

    /** A level asks for one service; were there more, they would be kept as they stand. */
    static Optional<ReviewedService> read(LoopReader reader) {
        return reader.takeOne("SV1", ReviewedService::professional, ReviewedService::write)
                .or(() -> reader.takeOne("SV2", ReviewedService::institutional, ReviewedService::write))
                .or(() -> reader.takeOne("SV3", ReviewedService::dental, ReviewedService::write));
    }

    private static Optional<ReviewedService> professional(Segment sv1) {
        return Optional.of(new ReviewedService(
                Kind.SV1,
                "",
                ProcedureRange.read(sv1, 1),
                Decimals.of(sv1, 2),
                sv1.element(3),
                Decimals.of(sv1, 4),
                new Further(values(sv1, 7), sv1.element(11), null, "", sv1.element(20), List.of(), "", "")));
    }

    private static Optional<ReviewedService> institutional(Segment sv2) {
        return Optional.of(new ReviewedService(
                Kind.SV2,
                sv2.element(1),
                ProcedureRange.read(sv2, 2),
                Decimals.of(sv2, 3),
                sv2.element(4),
                Decimals.of(sv2, 5),
                new Further(List.of(), "", Decimals.of(sv2, 6), sv2.element(9), sv2.element(10), List.of(), "", "")));
    }

    private static Optional<ReviewedService> dental(Segment sv3) {
        return Optional.of(new ReviewedService(
                Kind.SV3,
                "",
                ProcedureRange.read(sv3, 1),
                Decimals.of(sv3, 2),
                "",
                Decimals.of(sv3, 6),
                new Further(values(sv3, 11), "", null, "", "", values(sv3, 4), sv3.element(5), sv3.element(7))));
    }

    private static List<String> values(Segment segment, int element) {
        return segment.has(element) ? segment.components(element) : List.of();
    }

    void write(Composition out) {
        switch (kind) {
            case SV1 -> writeProfessional(out);
            case SV2 -> writeInstitutional(out);
            case SV3 -> writeDental(out);
        }
    }

    private void writeProfessional(Composition out) {
        out.segment("SV1")
                .element(procedure, ProcedureRange::write)
                .element(charge)
                .element(unit)
                .element(quantity)
                .skip(2)
                .composite(further.diagnosisPointers())
                .skip(3)
                .element(further.earlyScreening())
                .skip(8)
                .element(further.levelOfCare());
    }

    private void writeInstitutional(Composition out) {
        out.segment("SV2")
                .element(revenueCode)
                .element(procedure, ProcedureRange::write)
                .element(charge)
                .element(unit)
                .element(quantity)
                .element(further.rate())
                .skip(2)
                .element(further.nursingHomeStatus())
                .element(further.levelOfCare());
    }

    private void writeDental(Composition out) {
        out.segment("SV3")
                .element(procedure, ProcedureRange::write)
                .element(charge)
                .skip(1)
                .composite(further.areas())
                .element(further.prosthesis())
                .element(quantity)
                .element(further.description())
                .skip(3)
                .composite(further.diagnosisPointers());
    }

    private static String joined(List<String> values) {
        return Segment.composite(values.toArray(String[]::new));
    }
}
