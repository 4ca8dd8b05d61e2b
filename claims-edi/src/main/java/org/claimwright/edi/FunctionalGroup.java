package org.claimwright.edi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One functional group with its sets.
 *
 * @param header the GS; without elements where sets stood outside any group
 * @param strays segments that stood in no set
 * @param findings about the group itself; those about its sets are theirs
 */
public record FunctionalGroup(
        Segment header,
        List<TransactionSet> sets,
        List<Segment> strays,
        Optional<Segment> trailer,
        List<Finding> findings) {
    public FunctionalGroup {
        sets = List.copyOf(sets);
        strays = List.copyOf(strays);
        findings = List.copyOf(findings);
    }

    /** GS01: HC, HP, FA … */
    public String functionalIdentifier() {
        return header.element(1);
    }

    public String applicationSender() {
        return header.element(2);
    }

    public String applicationReceiver() {
        return header.element(3);
    }

    public String controlNumber() {
        return header.element(6);
    }

    public String guideName() {
        return header.element(8);
    }

    public boolean isComplete() {
        return trailer.isPresent() && sets.stream().allMatch(TransactionSet::isComplete);
    }

    /** Everything from GS to GE in its order, strays left out. */
    public List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        if (header.size() > 0) {
            segments.add(header);
        }
        sets.forEach(set -> segments.addAll(set.segments()));
        trailer.ifPresent(segments::add);
        return segments;
    }
}
