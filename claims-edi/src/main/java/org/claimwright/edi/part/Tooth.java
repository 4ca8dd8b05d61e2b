package org.claimwright.edi.part;

import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;

/**
 * A tooth with its surfaces (TOO).
 *
 * @param codeList JP, the list of teeth
 * @param code 1 to 32, or A to T
 * @param surfaces M mesial, O occlusal, D distal, B buccal, L lingual, I incisal, F facial
 */
public record Tooth(String codeList, String code, List<String> surfaces) {
    public Tooth {
        surfaces = List.copyOf(surfaces);
    }

    public static Optional<Tooth> read(Segment too) {
        return Optional.of(new Tooth(too.element(1), too.element(2), too.has(3) ? too.components(3) : List.of()));
    }

    public void write(Composition out) {
        out.segment("TOO").element(codeList).element(code).composite(surfaces);
    }
}
