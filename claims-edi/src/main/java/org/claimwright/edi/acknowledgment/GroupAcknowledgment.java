package org.claimwright.edi.acknowledgment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Finding;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.FunctionalGroup;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Segment;
import org.claimwright.edi.SetBody;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.guide.GuideTable;
import org.claimwright.edi.guide.GuidedSet;
import org.claimwright.edi.part.Findings;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.LoopWriter;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.Reading;
import org.claimwright.edi.part.SetWriting;

/**
 * How a group and its sets were judged: what one 999 says.
 *
 * @param functionalIdentifier AK101, GS01 of the group that is answered
 * @param groupControlNumber AK102, its GS06
 * @param guideName AK103, its GS08
 * @param sets those the sender reports on; some report on the faulty ones only
 */
public record GroupAcknowledgment(
        String functionalIdentifier,
        String groupControlNumber,
        String guideName,
        List<SetAcknowledgment> sets,
        Verdict verdict,
        Counts counts,
        List<String> codes,
        List<Segment> kept,
        Origin origin)
        implements SetBody {
    static final Guide GUIDE = Guide.IMPLEMENTATION_ACKNOWLEDGMENT;
    private static final String OLDER = "997";
    private static final int MOST_CODES = 5;

    /** Sets the group said it holds, sets that came, sets accepted (AK902 to AK904). */
    public record Counts(int included, int received, int accepted) {}

    public GroupAcknowledgment {
        sets = List.copyOf(sets);
        codes = List.copyOf(codes);
        kept = List.copyOf(kept);
    }

    /** Reads a set as 999; a 997 says the same under other segment identifiers. */
    public static Reading<GroupAcknowledgment> read(TransactionSet sent) {
        TransactionSet set = sent.identifier().equals(OLDER) ? renamed(sent) : sent;
        GuidedSet guided = GuidedSet.read(set, GUIDE);
        Findings findings = new Findings(guided.findings());
        LoopReader reader = new LoopReader(guided.root(), findings);
        Segment ak1 = reader.take("AK1");
        Segment ak9 = reader.take("AK9");
        GroupAcknowledgment acknowledgment = new GroupAcknowledgment(
                ak1.element(1),
                reader.required(ak1, 2),
                ak1.element(3),
                guided.root().loops(SetAcknowledgment.LOOP).stream()
                        .map(loop -> SetAcknowledgment.read(loop, findings))
                        .toList(),
                verdict(reader, ak9),
                new Counts(count(reader, ak9, 2), count(reader, ak9, 3), count(reader, ak9, 4)),
                codes(ak9, 5),
                reader.rest(),
                reader.origin(set));
        return new Reading<>(acknowledgment, findings.all());
    }

    private static TransactionSet renamed(TransactionSet set) {
        List<Segment> segments = set.segments().stream()
                .map(segment -> segment.id().matches("AK[345]")
                        ? segment.renamed("I" + segment.id().substring(1))
                        : segment)
                .toList();
        return new TransactionSet(set.guideName(), segments, set.findings());
    }

    /**
     * The answer to a group that came in.
     *
     * @param contentFindings what typed readers found in its sets, besides what the envelopes showed
     */
    public static GroupAcknowledgment answerTo(FunctionalGroup group, Collection<Finding> contentFindings) {
        return GroupAnswer.of(group, contentFindings, new Room()).answer(group.trailer());
    }

    /** A verdict that cannot be read is taken for a rejection, so that nothing counts as received that may not be. */
    static Verdict verdict(LoopReader reader, Segment segment) {
        return Verdict.of(segment.element(1)).orElseGet(() -> {
            reader.report(FindingCode.CODE_INVALID, segment, 1, 0, "A, E, P, R, M, W or X");
            return Verdict.REJECTED;
        });
    }

    static List<String> codes(Segment segment, int first) {
        List<String> codes = new ArrayList<>();
        for (int i = first; i < first + MOST_CODES; i++) {
            codes.add(segment.element(i));
        }
        return codes.stream().filter(code -> !code.isEmpty()).toList();
    }

    private static int count(LoopReader reader, Segment ak9, int element) {
        if (ak9.element(element).matches("\\d{1,6}")) {
            return Integer.parseInt(ak9.element(element));
        }
        reader.report(FindingCode.NUMBER_INVALID, ak9, element, 0);
        return 0;
    }

    /** What stands between ST and SE. */
    @Override
    public void write(Composition out) {
        SetWriting.write(this, origin, set -> read(set).value(), GroupAcknowledgment::writeHeld, out);
    }

    private void writeHeld(Composition out) {
        List<Segment> own = LoopWriter.of(GUIDE, GuideTable.ROOT, new Composition())
                .add(this, GroupAcknowledgment::writeHeader)
                .kept(kept)
                .add(this, GroupAcknowledgment::writeTrailer)
                .end(origin)
                .segments();
        own.stream().filter(segment -> !segment.is("AK9")).forEach(out::add);
        sets.forEach(set -> set.write(out));
        own.stream().filter(segment -> segment.is("AK9")).forEach(out::add);
    }

    private void writeHeader(Composition out) {
        out.segment("AK1")
                .element(functionalIdentifier)
                .element(groupControlNumber)
                .element(guideName);
    }

    private void writeTrailer(Composition out) {
        out.segment("AK9")
                .element(verdict.code())
                .element(counts.included())
                .element(counts.received())
                .element(counts.accepted());
        codes.forEach(out::element);
    }
}
