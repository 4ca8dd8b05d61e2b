package org.claimwright.exchange.x12;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import org.claimwright.edi.FunctionalGroup;
import org.claimwright.edi.Interchange;
import org.claimwright.edi.X12File;
import org.claimwright.exchange.x12.SentReference.Kind;

/**
 * What the envelope of a file of ours says; one interchange with one group.
 *
 * @param references everything by which an answer may name it
 */
public record OutgoingEnvelope(
        int interchangeControlNumber, int groupControlNumber, int sets, Set<SentReference> references) {
    private static final int BATCH_REFERENCE = 3;

    /** @throws IllegalArgumentException when it is not one complete interchange with one group */
    public static OutgoingEnvelope read(byte[] content) {
        var file = X12File.read(new ByteArrayInputStream(content));
        if (file.interchanges().size() != 1 || !file.isComplete()) {
            throw new IllegalArgumentException("what is sent is one complete interchange");
        }
        return of(file.interchanges().get(0));
    }

    private static OutgoingEnvelope of(Interchange interchange) {
        if (interchange.groups().size() != 1) {
            throw new IllegalArgumentException("what is sent has one group");
        }
        var group = interchange.groups().get(0);
        return new OutgoingEnvelope(
                Integer.parseInt(interchange.controlNumber()),
                Integer.parseInt(group.controlNumber()),
                group.sets().size(),
                references(interchange, group));
    }

    private static Set<SentReference> references(Interchange interchange, FunctionalGroup group) {
        var references = new LinkedHashSet<SentReference>();
        references.add(SentReference.ofNumber(Kind.INTERCHANGE, interchange.controlNumber()));
        references.add(SentReference.ofNumber(Kind.GROUP, group.controlNumber()));
        group.sets().stream()
                .flatMap(set -> set.segments().stream())
                .filter(segment -> segment.is("BHT") && segment.has(BATCH_REFERENCE))
                .forEach(segment -> references.add(new SentReference(Kind.BATCH, segment.element(BATCH_REFERENCE))));
        return references;
    }
}
