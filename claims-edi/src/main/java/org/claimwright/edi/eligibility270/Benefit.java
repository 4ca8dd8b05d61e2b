package org.claimwright.edi.eligibility270;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.Loop;
import org.claimwright.edi.part.Decimals;
import org.claimwright.edi.part.Findings;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.LoopWriter;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.Procedure;
import org.claimwright.edi.part.QualifiedDate;
import org.claimwright.edi.part.Reference;

/**
 * One benefit (2110C, 2110D).
 *
 * @param loop 2110C of a subscriber, 2110D of a dependent
 * @param information EB01: 1 active, 6 inactive, A coinsurance, B copay, C deductible, G out of pocket …
 * @param coverageLevel IND, FAM …
 * @param serviceTypes what it holds for
 * @param period EB06: 23 calendar year, 27 visit, 29 remaining …
 * @param amount in dollars, or null
 * @param percentage the patient's part as a fraction of one, or null
 * @param authorizationNeeded Y, N, U or empty
 * @param inNetwork Y, N, W for both, U or empty
 * @param messages in the payer's words
 * @param related places and diagnoses it holds for, and whom it names, as they stood (2115, 2120)
 */
public record Benefit(
        String loop,
        String information,
        String coverageLevel,
        List<String> serviceTypes,
        String insuranceType,
        String plan,
        String period,
        BigDecimal amount,
        BigDecimal percentage,
        Quantity quantity,
        String authorizationNeeded,
        String inNetwork,
        Procedure procedure,
        List<QualifiedDate> dates,
        List<Reference> references,
        List<String> messages,
        List<Segment> related,
        List<Segment> kept,
        Origin origin) {
    /** How many of what: VS visits, DY days …; the value is null where none is said. */
    public record Quantity(String qualifier, BigDecimal value) {
        public static final Quantity NONE = new Quantity("", null);
    }

    public Benefit {
        serviceTypes = List.copyOf(serviceTypes);
        dates = List.copyOf(dates);
        references = List.copyOf(references);
        messages = List.copyOf(messages);
        related = List.copyOf(related);
        kept = List.copyOf(kept);
    }

    public boolean isActive() {
        return information.matches("[1-5]");
    }

    static Benefit read(Loop loop, Findings findings) {
        LoopReader reader = new LoopReader(loop, findings);
        Segment eb = reader.take("EB");
        List<Segment> related = new ArrayList<>();
        loop.loops().forEach(inner -> related.addAll(inner.allSegments()));
        return new Benefit(
                loop.id(),
                reader.required(eb, 1),
                eb.element(2),
                eb.has(3) ? eb.repetitions(3) : List.of(),
                eb.element(4),
                eb.element(5),
                eb.element(6),
                reader.amount(eb, 7),
                reader.number(eb, 8),
                new Quantity(eb.element(9), reader.number(eb, 10)),
                eb.element(11),
                eb.element(12),
                Procedure.read(eb, 13),
                reader.dates(),
                reader.references(),
                reader.takeAll("MSG", Benefit::message, text -> Segment.of("MSG", text)),
                related,
                reader.rest(),
                reader.origin());
    }

    private static Optional<String> message(Segment msg) {
        return Optional.of(msg.element(1));
    }

    List<Segment> segments() {
        LoopWriter writer = new LoopWriter(Guide.ELIGIBILITY_RESPONSE, loop)
                .add(origin.completed(benefit(), 14))
                .references(references)
                .dates(dates);
        messages.forEach(text -> writer.add(Segment.of("MSG", text)));
        List<Segment> own = writer.addAll(kept).segments(origin);
        List<Segment> all = new ArrayList<>(
                own.stream().filter(segment -> !isBracket(segment)).toList());
        related.stream().filter(segment -> segment.is("III")).forEach(all::add);
        own.stream().filter(segment -> segment.is("LS")).forEach(all::add);
        related.stream().filter(segment -> !segment.is("III")).forEach(all::add);
        own.stream().filter(segment -> segment.is("LE")).forEach(all::add);
        return all;
    }

    /** LS and LE stand around the names. */
    private static boolean isBracket(Segment segment) {
        return segment.is("LS") || segment.is("LE");
    }

    private Segment benefit() {
        return Segment.of(
                "EB",
                information,
                coverageLevel,
                Segment.repeated(serviceTypes),
                insuranceType,
                plan,
                period,
                Decimals.text(amount),
                Decimals.text(percentage),
                quantity.qualifier(),
                Decimals.text(quantity.value()),
                authorizationNeeded,
                inNetwork,
                procedure.element());
    }
}
