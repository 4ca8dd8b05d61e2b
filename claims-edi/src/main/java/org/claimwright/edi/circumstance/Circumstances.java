package org.claimwright.edi.circumstance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimwright.edi.Segment;
import org.claimwright.edi.part.LoopReader;

/**
 * What only some claims or lines have to say (2300, 2400 of the 837; 2000E of the 278). Which of it a guide allows where, the validator knows.
 *
 * @param fixedFormats K3: what a state or a payer wants that no guide has a place for
 * @param conditions CRC, one for each category that was certified or denied
 */
public record Circumstances(
        Optional<Contract> contract,
        List<String> fixedFormats,
        Optional<Transport> transport,
        Optional<SpinalTreatment> spinalTreatment,
        Optional<EquipmentNeed> equipmentNeed,
        List<Condition> conditions,
        Optional<Repricing> repricing) {
    /** Nothing out of the ordinary. */
    public static final Circumstances NONE = new Circumstances(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());

    public Circumstances {
        fixedFormats = List.copyOf(fixedFormats);
        conditions = List.copyOf(conditions);
    }

    /** Asked last of a loop's reader: most claims and lines have nothing left by then. */
    public static Circumstances read(LoopReader reader) {
        return reader.rest().isEmpty()
                ? NONE
                : new Circumstances(
                        reader.takeOne("CN1", Contract::read, Contract::segment),
                        reader.takeAll("K3", Circumstances::readFixedFormat, Circumstances::fixedFormat),
                        reader.takeOne("CR1", Transport::read, Transport::segment),
                        reader.takeOne("CR2", SpinalTreatment::read, SpinalTreatment::segment),
                        reader.takeOne("CR3", EquipmentNeed::read, EquipmentNeed::segment),
                        reader.takeAll("CRC", Condition::read, Condition::segment),
                        reader.takeOne("HCP", Repricing::read, Repricing::segment));
    }

    private static Optional<String> readFixedFormat(Segment k3) {
        return Optional.of(k3.element(1));
    }

    private static Segment fixedFormat(String text) {
        return Segment.of("K3", text);
    }

    public List<Segment> segments() {
        if (this == NONE) {
            return List.of();
        }
        List<Segment> segments = new ArrayList<>();
        contract.map(Contract::segment).ifPresent(segments::add);
        fixedFormats.forEach(text -> segments.add(fixedFormat(text)));
        Stream.of(
                        transport.map(Transport::segment),
                        spinalTreatment.map(SpinalTreatment::segment),
                        equipmentNeed.map(EquipmentNeed::segment))
                .flatMap(Optional::stream)
                .forEach(segments::add);
        conditions.forEach(condition -> segments.add(condition.segment()));
        repricing.map(Repricing::segment).ifPresent(segments::add);
        return segments;
    }
}
