package org.claimwright.edi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimwright.edi.acknowledgment.ClaimAcknowledgment;
import org.claimwright.edi.acknowledgment.GroupAcknowledgment;
import org.claimwright.edi.authorization278.Authorization;
import org.claimwright.edi.dental837.DentalClaims;
import org.claimwright.edi.eligibility270.EligibilitySets;
import org.claimwright.edi.institutional837.InstitutionalClaims;
import org.claimwright.edi.part.Beginning;
import org.claimwright.edi.part.Trace;
import org.claimwright.edi.professional837.ClaimBatch;
import org.claimwright.edi.remittance835.RemittanceAdvice;
import org.claimwright.edi.status276.ClaimStatusSets;

/**
 * Each kind of set read to its records, and written from them again. An unchanged record is written as its set stood, whatever it holds; so
 * that what it holds is seen, a number is changed, and all else must be there.
 */
public final class RoundTrips {
    private static final String NUMBER = "CHANGED";

    /** How a kind of set is read and written. */
    public record RoundTrip<T extends Record>(Function<TransactionSet, T> read, Function<T, SetBody> write) {
        public List<Segment> unchanged(TransactionSet set) {
            return written(write.apply(read.apply(set)));
        }

        /** With another number of the set itself. */
        public List<Segment> changed(TransactionSet set) {
            return written(write.apply(RoundTrips.changed(read.apply(set))));
        }
    }

    public static final Map<Guide, RoundTrip<?>> ALL = Map.ofEntries(
            Map.entry(
                    Guide.PROFESSIONAL_CLAIM,
                    new RoundTrip<>(set -> ClaimBatch.read(set).value(), record -> record)),
            Map.entry(
                    Guide.INSTITUTIONAL_CLAIM,
                    new RoundTrip<>(set -> InstitutionalClaims.read(set).value(), InstitutionalClaims::body)),
            Map.entry(
                    Guide.DENTAL_CLAIM,
                    new RoundTrip<>(set -> DentalClaims.read(set).value(), DentalClaims::body)),
            Map.entry(
                    Guide.REMITTANCE,
                    new RoundTrip<>(set -> RemittanceAdvice.read(set).value(), record -> record)),
            Map.entry(
                    Guide.IMPLEMENTATION_ACKNOWLEDGMENT,
                    new RoundTrip<>(set -> GroupAcknowledgment.read(set).value(), record -> record)),
            Map.entry(
                    Guide.CLAIM_ACKNOWLEDGMENT,
                    new RoundTrip<>(set -> ClaimAcknowledgment.read(set).value(), record -> record)),
            Map.entry(
                    Guide.CLAIM_STATUS_REQUEST,
                    new RoundTrip<>(set -> ClaimStatusSets.readRequest(set).value(), ClaimStatusSets::request)),
            Map.entry(
                    Guide.CLAIM_STATUS_RESPONSE,
                    new RoundTrip<>(set -> ClaimStatusSets.readResponse(set).value(), ClaimStatusSets::response)),
            Map.entry(
                    Guide.ELIGIBILITY_REQUEST,
                    new RoundTrip<>(set -> EligibilitySets.readRequest(set).value(), EligibilitySets::request)),
            Map.entry(
                    Guide.ELIGIBILITY_RESPONSE,
                    new RoundTrip<>(set -> EligibilitySets.readResponse(set).value(), EligibilitySets::response)),
            Map.entry(
                    Guide.AUTHORIZATION,
                    new RoundTrip<>(set -> Authorization.read(set).value(), record -> record)));

    private RoundTrips() {}

    /** Unchanged the set is written as it stood, and changed with the change and all else untouched. */
    public static void check(Guide guide, TransactionSet set, String hint) {
        RoundTrip<?> trip = ALL.get(guide);
        assertEquals(text(set.body()), text(trip.unchanged(set)), hint);
        assertEquals(text(renumbered(set.body())), text(trip.changed(set)), hint);
    }

    /** Loop by loop a body comes to the same as for looking at; what cannot be written is refused, and nothing of it is written. */
    private static List<Segment> written(SetBody body) {
        List<Segment> segments = body.segments();
        StringBuilder text = new StringBuilder();
        String wanted = segments.stream().map(segment -> segment + "~\n").collect(Collectors.joining());
        try {
            assertEquals(segments.size(), new SegmentWriter(text, Separators.USUAL).writeAll(body));
            assertEquals(wanted, text.toString());
        } catch (IllegalArgumentException refusal) {
            assertTrue(refusal.getMessage().contains("cannot hold"), refusal::getMessage);
            assertEquals("", text.toString());
        }
        return segments;
    }

    public static String text(List<Segment> segments) {
        return String.join("\n", segments.stream().map(Segment::toString).toList());
    }

    /** The body with the number of the set itself, BHT03, TRN02 or AK102, changed. */
    private static List<Segment> renumbered(List<Segment> body) {
        List<Segment> renumbered = new ArrayList<>(body);
        for (int i = 0; i < body.size(); i++) {
            String id = body.get(i).id();
            if (List.of("BHT", "TRN", "AK1").contains(id)) {
                renumbered.set(i, with(body.get(i), id.equals("BHT") ? 3 : 2));
                return renumbered;
            }
        }
        throw new IllegalArgumentException("A set without a number of its own: " + text(body));
    }

    private static Segment with(Segment segment, int element) {
        String[] elements = new String[Math.max(element, segment.size())];
        for (int i = 1; i <= elements.length; i++) {
            elements[i - 1] = i == element ? NUMBER : segment.element(i);
        }
        return Segment.of(segment.id(), elements);
    }

    private static <T extends Record> T changed(T record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        boolean done = false;
        try {
            for (int i = 0; i < components.length; i++) {
                Object old = components[i].getAccessor().invoke(record);
                values[i] = done ? old : changed(components[i].getName(), old);
                done |= values[i] != old;
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            @SuppressWarnings("unchecked")
            T copy = (T) record.getClass().getDeclaredConstructor(types).newInstance(values);
            return copy;
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Object changed(String name, Object value) {
        if (value instanceof Beginning old) {
            return new Beginning(old.structure(), old.purpose(), NUMBER, old.date(), old.time(), old.type());
        }
        if (value instanceof Trace old) {
            return new Trace(old.type(), NUMBER, old.originator(), old.supplement());
        }
        return name.equals("groupControlNumber") ? NUMBER : value;
    }
}
