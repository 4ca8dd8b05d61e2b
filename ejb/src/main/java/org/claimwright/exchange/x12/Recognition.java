package org.claimwright.exchange.x12;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.FunctionalGroup;
import org.claimwright.edi.Interchange;
import org.claimwright.edi.Segment;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.X12File;
import org.claimwright.exchange.x12.RecognisedFile.Envelope;
import org.claimwright.kernel.Finding;

/**
 * Reads the frame of an inbound file: whose it is, which sets it holds, what they answer. A file that is not X12, or whose
 * interchanges or groups are damaged, is refused as a whole, since what is missing cannot be known; damage inside the
 * frame of one set is that set's own.
 */
public final class Recognition {
    private final X12File file;
    private final Slices slices;
    private final List<RecognisedSet> sets = new ArrayList<>();

    private Recognition(byte[] content) {
        this.file = X12File.read(new ByteArrayInputStream(content));
        this.slices = new Slices(content);
    }

    public static RecognisedFile of(byte[] content) {
        return new Recognition(content).recognised();
    }

    private RecognisedFile recognised() {
        var faults = file.interchanges().isEmpty() ? List.of(holdsNothing()) : frameFaults();
        if (faults.isEmpty()) {
            file.interchanges().forEach(this::read);
        }
        return new RecognisedFile(envelopes(), List.copyOf(sets), faults);
    }

    /** Everything found outside of sets, and sets without an end: a file that was cut, or is something else. */
    private List<Finding> frameFaults() {
        var ofSets =
                file.sets().stream().flatMap(set -> set.findings().stream()).collect(Collectors.toSet());
        return file.findings().stream()
                .filter(org.claimwright.edi.Finding::isError)
                .filter(finding -> !ofSets.contains(finding) || finding.code() == FindingCode.SET_TRAILER_MISSING)
                .map(Recognition::said)
                .toList();
    }

    private Finding holdsNothing() {
        var code = FindingCode.NOT_X12;
        return new Finding(code.id(), "the whole file", code.meaning(), code.remedy());
    }

    private List<Envelope> envelopes() {
        return file.interchanges().stream()
                .map(interchange -> new Envelope(
                        interchange.senderQualifier() + ":" + interchange.sender(), interchange.controlNumber()))
                .toList();
    }

    private void read(Interchange interchange) {
        interchange.acknowledgments().forEach(ta1 -> sets.add(acknowledgment(interchange, ta1)));
        interchange.groups().forEach(group -> group.sets().forEach(set -> sets.add(set(interchange, group, set))));
    }

    private RecognisedSet acknowledgment(Interchange interchange, Segment ta1) {
        return new RecognisedSet(
                sets.size() + 1,
                SetKind.INTERCHANGE_ACKNOWLEDGMENT,
                interchange.controlNumber(),
                ta1.position().ordinal(),
                slices.of(interchange, ta1),
                AnsweredReferences.ofAcknowledgment(ta1),
                PaidParty.NOBODY,
                List.of());
    }

    private RecognisedSet set(Interchange interchange, FunctionalGroup group, TransactionSet set) {
        var kind = SetKind.of(set);
        return new RecognisedSet(
                sets.size() + 1,
                kind,
                set.controlNumber(),
                set.position().ordinal(),
                slices.of(interchange, group, set),
                AnsweredReferences.of(kind, set),
                kind.equals("835") ? PaidParty.of(set.segments()) : PaidParty.NOBODY,
                faults(set.findings().stream()));
    }

    private static List<Finding> faults(Stream<org.claimwright.edi.Finding> findings) {
        return findings.filter(finding -> finding.isError() && finding.code().isEnvelope())
                .map(Recognition::said)
                .toList();
    }

    /** In our own form. What the frame of a file says names no person. */
    private static Finding said(org.claimwright.edi.Finding finding) {
        return new Finding(
                finding.code().id(),
                finding.position().toString(),
                finding.code().meaning() + ": found " + finding.found() + ", expected " + finding.expected(),
                finding.remedy());
    }
}
