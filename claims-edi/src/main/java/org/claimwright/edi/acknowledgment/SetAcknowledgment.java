package org.claimwright.edi.acknowledgment;

import java.util.List;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.Loop;
import org.claimwright.edi.part.Findings;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.LoopWriter;
import org.claimwright.edi.part.Origin;

/**
 * How one set of a group was judged (AK2, IK3, IK4, IK5).
 *
 * @param guideName AK203, or empty
 * @param codes IK502 to IK506: 2 no trailer, 4 wrong count, 5 segments in error, I5 against the guide …
 */
public record SetAcknowledgment(
        String setIdentifier,
        String controlNumber,
        String guideName,
        List<SegmentError> errors,
        Verdict verdict,
        List<String> codes,
        List<Segment> kept,
        Origin origin) {
    static final String LOOP = "2000";

    public SetAcknowledgment {
        errors = List.copyOf(errors);
        codes = List.copyOf(codes);
        kept = List.copyOf(kept);
    }

    static SetAcknowledgment read(Loop loop, Findings findings) {
        LoopReader reader = new LoopReader(loop, findings);
        Segment ak2 = reader.take("AK2");
        Segment ik5 = reader.take("IK5");
        return new SetAcknowledgment(
                ak2.element(1),
                reader.required(ak2, 2),
                ak2.element(3),
                loop.loops(SegmentError.LOOP).stream()
                        .map(error -> SegmentError.read(error, findings))
                        .toList(),
                GroupAcknowledgment.verdict(reader, ik5),
                GroupAcknowledgment.codes(ik5, 2),
                reader.rest(),
                reader.origin());
    }

    void write(Composition out) {
        List<Segment> own = LoopWriter.of(GroupAcknowledgment.GUIDE, LOOP, new Composition())
                .add(this, SetAcknowledgment::writeHeader)
                .add(this, SetAcknowledgment::writeTrailer)
                .kept(kept)
                .end(origin)
                .segments();
        own.stream().filter(segment -> !segment.is("IK5")).forEach(out::add);
        errors.forEach(error -> error.write(out));
        own.stream().filter(segment -> segment.is("IK5")).forEach(out::add);
    }

    private void writeHeader(Composition out) {
        out.segment("AK2").element(setIdentifier).element(controlNumber).element(guideName);
    }

    private void writeTrailer(Composition out) {
        out.segment("IK5").element(verdict.code());
        codes.forEach(out::element);
    }
}
