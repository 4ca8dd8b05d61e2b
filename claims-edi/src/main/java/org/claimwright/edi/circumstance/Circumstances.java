package org.claimwright.edi.circumstance;

import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.LoopWriter;

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
                        reader.takeOne("CN1", Contract::read, Contract::write),
                        reader.takeAll("K3", Circumstances::readFixedFormat, Circumstances::writeFixedFormat),
                        reader.takeOne("CR1", Transport::read, Transport::write),
                        reader.takeOne("CR2", SpinalTreatment::read, SpinalTreatment::write),
                        reader.takeOne("CR3", EquipmentNeed::read, EquipmentNeed::write),
                        reader.takeAll("CRC", Condition::read, Condition::write),
                        reader.takeOne("HCP", Repricing::read, Repricing::write));
    }

    private static Optional<String> readFixedFormat(Segment k3) {
        return Optional.of(k3.element(1));
    }

    private static void writeFixedFormat(String text, Composition out) {
        out.segment("K3").element(text);
    }

    public void write(LoopWriter writer) {
        if (this != NONE) {
            writer.add(contract, Contract::write)
                    .each(fixedFormats, Circumstances::writeFixedFormat)
                    .add(transport, Transport::write)
                    .add(spinalTreatment, SpinalTreatment::write)
                    .add(equipmentNeed, EquipmentNeed::write)
                    .each(conditions, Condition::write)
                    .add(repricing, Repricing::write);
        }
    }
}
