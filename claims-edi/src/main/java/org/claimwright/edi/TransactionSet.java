package org.claimwright.edi;

import java.util.List;
import java.util.Optional;

/**
 * One transaction set, from ST to SE, with what was found wrong in it.
 *
 * @param guideName the guide as named in ST03, or else in the group's GS08
 * @param segments from ST to SE, both included; the SE is absent where the set is not {@link #isComplete complete}
 */
public record TransactionSet(String guideName, List<Segment> segments, List<Finding> findings) {
    public TransactionSet {
        segments = List.copyOf(segments);
        findings = List.copyOf(findings);
    }

    public Segment header() {
        return segments.get(0);
    }

    /** The SE, where there is one. */
    public Optional<Segment> trailer() {
        return isComplete() ? Optional.of(segments.get(segments.size() - 1)) : Optional.empty();
    }

    /** ST01: 837, 835, 999 … */
    public String identifier() {
        return header().element(1);
    }

    public String controlNumber() {
        return header().element(2);
    }

    public Position position() {
        return header().position();
    }

    /** The guide this set follows, when it is one we know. */
    public Optional<Guide> guide() {
        return Guide.of(identifier(), guideName);
    }

    /** Between ST and SE. */
    public List<Segment> body() {
        return segments.subList(1, isComplete() ? segments.size() - 1 : segments.size());
    }

    public boolean isComplete() {
        return segments.size() > 1 && segments.get(segments.size() - 1).is("SE");
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
