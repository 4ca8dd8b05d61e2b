package org.claimwright.edi.eligibility270;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Segment;
import org.claimwright.edi.circumstance.Delivery;
import org.claimwright.edi.guide.Loop;
import org.claimwright.edi.part.Findings;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.LoopWriter;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.Party;
import org.claimwright.edi.part.ProcedureRange;
import org.claimwright.edi.part.QualifiedDate;
import org.claimwright.edi.part.Reference;
import org.claimwright.edi.part.Rejection;

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
 * @param diagnosisPointers EB14, into the diagnoses of whom it is about
 * @param deliveries how often and how long (HSD)
 * @param rejections why it could not be told
 * @param messages in the payer's words
 * @param scopes the places and diagnoses it holds for (2115)
 * @param parties whom it names: another payer, the primary care provider, a contact (2120)
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
        ProcedureRange procedure,
        List<String> diagnosisPointers,
        List<Delivery> deliveries,
        List<QualifiedDate> dates,
        List<Reference> references,
        List<Rejection> rejections,
        List<String> messages,
        List<BenefitScope> scopes,
        List<Party> parties,
        List<Segment> kept,
        Origin origin) {
    /** How many of what: VS visits, DY days …; the value is null where none is said. */
    public record Quantity(String qualifier, BigDecimal value) {
        public static final Quantity NONE = new Quantity("", null);
    }

    public Benefit {
        serviceTypes = List.copyOf(serviceTypes);
        diagnosisPointers = List.copyOf(diagnosisPointers);
        deliveries = List.copyOf(deliveries);
        dates = List.copyOf(dates);
        references = List.copyOf(references);
        rejections = List.copyOf(rejections);
        messages = List.copyOf(messages);
        scopes = List.copyOf(scopes);
        parties = List.copyOf(parties);
        kept = List.copyOf(kept);
    }

    public boolean isActive() {
        return information.matches("[1-5]");
    }

    static Benefit read(Loop loop, Findings findings) {
        LoopReader reader = new LoopReader(loop, findings);
        Segment eb = reader.take("EB");
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
                ProcedureRange.read(eb, 13),
                eb.has(14) ? eb.components(14) : List.of(),
                reader.takeAll("HSD", Delivery::read, Delivery::write),
                reader.dates(),
                reader.references(),
                Rejection.readAll(reader),
                reader.takeAll("MSG", Benefit::message, Benefit::writeMessage),
                scopes(loop, findings),
                loop.loops().stream()
                        .filter(inner -> !isScope(inner))
                        .map(party -> Party.read(party, findings))
                        .toList(),
                rest(reader, loop),
                reader.origin());
    }

    /** The brackets around parties are written with them; without any they are kept as they stand. */
    private static List<Segment> rest(LoopReader reader, Loop loop) {
        boolean hasParties = !loop.loops().stream().allMatch(Benefit::isScope);
        return reader.rest().stream()
                .filter(segment -> !hasParties || !isBracket(segment))
                .toList();
    }

    private static boolean isScope(Loop inner) {
        return inner.id().startsWith("2115");
    }

    private static List<BenefitScope> scopes(Loop loop, Findings findings) {
        return loop.loops().stream()
                .filter(Benefit::isScope)
                .flatMap(inner -> new LoopReader(inner, findings)
                        .takeAll("III", BenefitScope::read, BenefitScope::write).stream())
                .toList();
    }

    private static Optional<String> message(Segment msg) {
        return Optional.of(msg.element(1));
    }

    private static void writeMessage(String text, Composition out) {
        out.segment("MSG").element(text);
    }

    void write(Composition out) {
        List<Segment> own = LoopWriter.of(Guide.ELIGIBILITY_RESPONSE, loop, new Composition())
                .add(this, Benefit::writeBenefit)
                .each(deliveries, Delivery::write)
                .references(references)
                .dates(dates)
                .each(rejections, Rejection::write)
                .each(messages, Benefit::writeMessage)
                .kept(kept)
                .kept(brackets())
                .end(origin)
                .segments();
        own.stream().filter(segment -> !isBracket(segment)).forEach(out::add);
        scopes.forEach(scope -> scope.write(out));
        own.stream().filter(segment -> segment.is("LS")).forEach(out::add);
        parties.forEach(party -> party.writeWithin(Guide.ELIGIBILITY_RESPONSE, loop, out));
        own.stream().filter(segment -> segment.is("LE")).forEach(out::add);
    }

    /** Around the parties, as they were read; where a party was composed here, they are there in any case. */
    private List<Segment> brackets() {
        boolean composed = origin.segments().isEmpty()
                || parties.stream().anyMatch(party -> party.origin().segments().isEmpty());
        return parties.isEmpty()
                ? List.of()
                : Stream.of("LS", "LE")
                        .flatMap(id -> bracket(id, composed).stream())
                        .toList();
    }

    private Optional<Segment> bracket(String id, boolean composed) {
        return origin.segments().stream()
                .filter(segment -> segment.is(id))
                .findFirst()
                .or(() -> composed ? Optional.of(Segment.of(id, "2120")) : Optional.empty());
    }

    /** LS and LE stand around the names. */
    private static boolean isBracket(Segment segment) {
        return segment.is("LS") || segment.is("LE");
    }

    private void writeBenefit(Composition out) {
        out.segment("EB")
                .element(information)
                .element(coverageLevel)
                .repeated(serviceTypes)
                .element(insuranceType)
                .element(plan)
                .element(period)
                .element(amount)
                .element(percentage)
                .element(quantity.qualifier())
                .element(quantity.value())
                .element(authorizationNeeded)
                .element(inNetwork)
                .element(procedure, ProcedureRange::write)
                .composite(diagnosisPointers);
    }
}
