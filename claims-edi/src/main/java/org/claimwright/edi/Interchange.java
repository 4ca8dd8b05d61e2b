package org.claimwright.edi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One interchange with its groups.
 *
 * @param acknowledgments the TA1 segments that stand before the groups
 * @param strays segments that stood in no group
 * @param findings about the interchange itself; those about its groups and sets are theirs
 */
public record Interchange(
        Segment header,
        Separators separators,
        List<Segment> acknowledgments,
        List<FunctionalGroup> groups,
        List<Segment> strays,
        Optional<Segment> trailer,
        List<Finding> findings) {
    public Interchange {
        acknowledgments = List.copyOf(acknowledgments);
        groups = List.copyOf(groups);
        strays = List.copyOf(strays);
        findings = List.copyOf(findings);
    }

    public String senderQualifier() {
        return header.element(5);
    }

    public String sender() {
        return header.element(6).strip();
    }

    public String receiverQualifier() {
        return header.element(7);
    }

    public String receiver() {
        return header.element(8).strip();
    }

    public String controlNumber() {
        return header.element(13);
    }

    public boolean wantsAcknowledgment() {
        return header.element(14).equals("1");
    }

    public boolean isTest() {
        return header.element(15).equals("T");
    }

    public boolean isComplete() {
        return trailer.isPresent() && groups.stream().allMatch(FunctionalGroup::isComplete);
    }

    public List<TransactionSet> sets() {
        return groups.stream().flatMap(group -> group.sets().stream()).toList();
    }

    /** Everything from ISA to IEA in its order, strays left out. */
    public List<Segment> segments() {
        List<Segment> segments = new ArrayList<>(List.of(header));
        segments.addAll(acknowledgments);
        groups.forEach(group -> segments.addAll(group.segments()));
        trailer.ifPresent(segments::add);
        return segments;
    }
}
