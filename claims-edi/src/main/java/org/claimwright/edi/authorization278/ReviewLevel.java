package org.claimwright.edi.authorization278;

import java.util.List;
import java.util.stream.Stream;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.Loop;
import org.claimwright.edi.part.Findings;
import org.claimwright.edi.part.Hierarchy;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.LoopWriter;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.Party;
import org.claimwright.edi.part.QualifiedDate;
import org.claimwright.edi.part.QualifiedMoment;
import org.claimwright.edi.part.Reference;
import org.claimwright.edi.part.Rejection;
import org.claimwright.edi.part.Trace;

/**
 * One level of a review.
 *
 * @param code HL03: 20 reviewer, 21 requester, 22 subscriber, 23 dependent, EV event, SS service
 * @param review what is asked for, of an event or a service; {@link ReviewRequest#NONE} else
 * @param decision what was decided; {@link Decision#NONE} else
 * @param rejections why nothing was decided
 * @param references BB an authorization before, NT the reviewer's own number
 * @param dates AAH the event, 472 the service, 435 admission …
 * @param moments of an event with its hour
 * @param details diagnoses, services, home care and what else an event or service holds; {@link ReviewDetails#NONE} else
 * @param parties of an event or service its providers; of the others whom they are about
 */
public record ReviewLevel(
        String code,
        List<Trace> traces,
        ReviewRequest review,
        Decision decision,
        List<Rejection> rejections,
        List<Reference> references,
        List<QualifiedDate> dates,
        List<QualifiedMoment> moments,
        ReviewDetails details,
        List<Party> parties,
        List<ReviewLevel> levels,
        List<Segment> kept,
        Origin origin) {
    private static final String LEVEL = "2000";

    public ReviewLevel {
        traces = List.copyOf(traces);
        rejections = List.copyOf(rejections);
        references = List.copyOf(references);
        dates = List.copyOf(dates);
        moments = List.copyOf(moments);
        parties = List.copyOf(parties);
        levels = List.copyOf(levels);
        kept = List.copyOf(kept);
    }

    public Stream<ReviewLevel> stream() {
        return Stream.concat(Stream.of(this), levels.stream().flatMap(ReviewLevel::stream));
    }

    static List<ReviewLevel> readAll(Loop outer, Findings findings) {
        return outer.loops().stream()
                .filter(loop -> loop.id().startsWith(LEVEL))
                .map(loop -> read(loop, findings))
                .toList();
    }

    private static ReviewLevel read(Loop loop, Findings findings) {
        LoopReader reader = new LoopReader(loop, findings);
        Segment hl = reader.take("HL");
        return new ReviewLevel(
                hl.element(3),
                reader.takeAll("TRN", Trace::read, Trace::write),
                reader.takeOne("UM", ReviewRequest::read, ReviewRequest::write).orElse(ReviewRequest.NONE),
                reader.takeOne("HCR", Decision::read, Decision::write).orElse(Decision.NONE),
                Rejection.readAll(reader),
                reader.references(),
                reader.dates(),
                reader.moments(),
                ReviewDetails.read(reader),
                loop.loops().stream()
                        .filter(inner -> !inner.id().startsWith(LEVEL))
                        .map(party -> Party.read(party, findings))
                        .toList(),
                readAll(loop, findings),
                reader.rest(),
                reader.origin());
    }

    void write(Hierarchy hierarchy, String outer, int parent, Composition out) {
        Hierarchy.Level level = hierarchy.next(parent, code, Hierarchy.Children.of(!levels.isEmpty()));
        String loop = level.loop(Authorization.GUIDE, outer);
        LoopWriter writer = LoopWriter.of(Authorization.GUIDE, loop, out)
                .add(level, Hierarchy.Level::write)
                .each(traces, Trace::write)
                .add(review, ReviewRequest::write)
                .add(decision, Decision::write)
                .each(rejections, Rejection::write)
                .references(references)
                .dates(dates)
                .moments(moments);
        details.write(writer);
        writer.kept(kept).end(origin);
        parties.forEach(party -> party.writeWithin(Authorization.GUIDE, loop, out));
        levels.forEach(below -> below.write(hierarchy, loop, level.number(), out));
    }
}
