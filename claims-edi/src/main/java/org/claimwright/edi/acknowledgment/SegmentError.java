package org.claimwright.edi.acknowledgment;

import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.Loop;
import org.claimwright.edi.part.Findings;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.LoopWriter;
import org.claimwright.edi.part.Origin;

/**
 * A segment in error (IK3).
 *
 * @param position its ordinal in the set, ST being 1
 * @param loop the loop it stands in, or empty
 * @param code IK304: 2 unexpected, 3 required segment missing, 8 elements in error …
 * @param context what it belongs to (CTX), as sent
 */
public record SegmentError(
        String segmentId,
        int position,
        String loop,
        String code,
        List<Segment> context,
        List<ElementError> elements,
        Origin origin) {
    static final String LOOP = "2100";

    public SegmentError {
        context = List.copyOf(context);
        elements = List.copyOf(elements);
    }

    /** The claim, or what else the set is about, by its own number: CLM01 in an 837. */
    public Optional<String> businessUnit() {
        return context.stream()
                .filter(ctx -> !ctx.component(1, 2).isEmpty())
                .map(ctx -> ctx.component(1, 2))
                .findFirst();
    }

    static SegmentError read(Loop loop, Findings findings) {
        LoopReader reader = new LoopReader(loop, findings);
        Segment ik3 = reader.take("IK3");
        return new SegmentError(
                ik3.element(1),
                position(reader, ik3),
                ik3.element(3),
                ik3.element(4),
                reader.rest(),
                loop.loops("2110").stream()
                        .map(element -> ElementError.read(element, findings))
                        .toList(),
                reader.origin());
    }

    private static int position(LoopReader reader, Segment ik3) {
        if (ik3.element(2).matches("\\d{1,9}")) {
            return Integer.parseInt(ik3.element(2));
        }
        reader.report(FindingCode.NUMBER_INVALID, ik3, 2, 0);
        return 0;
    }

    void write(Composition out) {
        LoopWriter.of(GroupAcknowledgment.GUIDE, LOOP, out)
                .add(this, SegmentError::writeError)
                .kept(context)
                .end(origin);
        elements.forEach(element -> element.write(out));
    }

    private void writeError(Composition out) {
        out.segment("IK3").element(segmentId).element(position).element(loop).element(code);
    }
}
