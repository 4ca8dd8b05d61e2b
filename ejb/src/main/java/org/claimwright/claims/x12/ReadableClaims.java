package org.claimwright.claims.x12;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.ReadableSegment;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.X12File;
import org.claimwright.edi.guide.DescribedElement;
import org.claimwright.edi.guide.DescribedSegment;
import org.claimwright.edi.guide.Description;

/** An 837P of ours in words, with the page that each loop's values came from. */
public final class ReadableClaims {
    private static final Map<String, MendedOn> SOURCES = Map.ofEntries(
            Map.entry("2000A", MendedOn.PRACTICE),
            Map.entry("2010AA", MendedOn.PRACTICE),
            Map.entry("2010AB", MendedOn.PRACTICE),
            Map.entry("2000B", MendedOn.COVERAGE),
            Map.entry("2010BA", MendedOn.COVERAGE),
            Map.entry("2010BB", MendedOn.PAYER),
            Map.entry("2000C", MendedOn.COVERAGE),
            Map.entry("2010CA", MendedOn.PATIENT),
            Map.entry("2300", MendedOn.ENCOUNTER),
            Map.entry("2310A", MendedOn.ENCOUNTER),
            Map.entry("2310B", MendedOn.ENCOUNTER),
            Map.entry("2310C", MendedOn.ENCOUNTER),
            Map.entry("2320", MendedOn.COVERAGE),
            Map.entry("2330A", MendedOn.COVERAGE),
            Map.entry("2330B", MendedOn.PAYER),
            Map.entry("2400", MendedOn.ENCOUNTER));

    private final List<ReadableSegment> readable = new ArrayList<>();
    private String loop = "";
    private String claim = "";

    private ReadableClaims() {}

    public static List<ReadableSegment> read(byte[] content) {
        var reading = new ReadableClaims();
        X12File.read(new ByteArrayInputStream(content)).sets().forEach(reading::add);
        return List.copyOf(reading.readable);
    }

    private void add(TransactionSet set) {
        Description.of(set).forEach(this::add);
    }

    /** A loop is named where it begins; the same loop begins anew with its first segment. */
    private void add(DescribedSegment segment) {
        var begins = !segment.loop().isEmpty() && (!segment.loop().equals(loop) || isFirst(segment));
        loop = segment.loop();
        claim = claimOf(segment);
        readable.add(new ReadableSegment(
                segment.position().ordinal(),
                segment.depth(),
                begins ? segment.loop() + " " + segment.loopName() : "",
                segment.name(),
                segment.text() + "~",
                segment.elements().stream()
                        .map(element -> element(segment, element))
                        .toList(),
                claim));
    }

    private String claimOf(DescribedSegment segment) {
        if (segment.text().startsWith("CLM*")) {
            return segment.text().split("[*~]")[1];
        }
        var above = segment.loop().startsWith("2000")
                || segment.loop().startsWith("2010")
                || segment.loop().isEmpty();
        return above ? "" : claim;
    }

    private static boolean isFirst(DescribedSegment segment) {
        return segment.text().startsWith("HL*")
                || segment.text().startsWith("LX*")
                || segment.text().startsWith("CLM*");
    }

    private static ReadableSegment.Element element(DescribedSegment segment, DescribedElement element) {
        return new ReadableSegment.Element(
                element.place(), element.name(), element.value(), element.meaning(), SOURCES.get(segment.loop()));
    }
}
