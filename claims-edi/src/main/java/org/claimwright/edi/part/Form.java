package org.claimwright.edi.part;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.claimwright.edi.Composition;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Segment;

/**
 * How segments of an identifier are read into a record that says all of them.
 *
 * @param segment the code of the identifier, see {@link Segment#code()}
 * @param whole what a segment says; null where it cannot be read, or says more than the record holds and would not be written as it stands
 * @param fault whether a segment that was not read has a fault, which is found, or is only none of ours
 * @param code what is found then
 * @param element which element the finding is about
 */
record Form<T>(int segment, Function<Segment, T> whole, Predicate<Segment> fault, FindingCode code, int element) {
    static final Form<Reference> REFERENCE = of("REF", Reference::whole);
    static final Form<Contact> CONTACT = writtenBack("PER", Contact::read, Contact::write);
    static final Form<Party> NAME = of("NM1", Party::wholeName);
    static final Form<AdjustmentGroup> ADJUSTMENT = of("CAS", AdjustmentGroup::whole)
            .orElse(FindingCode.AMOUNT_INVALID, 3, cas -> AdjustmentGroup.read(cas)
                    .isEmpty());
    static final Form<QualifiedAmount> AMOUNT = of("AMT", QualifiedAmount::whole)
            .orElse(FindingCode.AMOUNT_INVALID, 2, amt -> QualifiedAmount.read(amt)
                    .isEmpty());
    static final Form<QualifiedQuantity> QUANTITY = of("QTY", QualifiedQuantity::whole)
            .orElse(FindingCode.NUMBER_INVALID, 2, qty -> QualifiedQuantity.read(qty)
                    .isEmpty());
    static final Form<QualifiedDate> SINGLE_DATE = of("DTM", QualifiedDate::wholeSingle)
            .orElse(FindingCode.DATE_INVALID, 2, dtm -> QualifiedDate.readSingle(dtm)
                    .isEmpty());

    /** Times of day are for others, or kept as they are. */
    static final Form<QualifiedDate> DATE = of("DTP", QualifiedDate::whole)
            .orElse(
                    FindingCode.DATE_INVALID,
                    3,
                    dtp -> QualifiedDate.isDay(dtp) && QualifiedDate.read(dtp).isEmpty());

    static final Form<QualifiedMoment> MOMENT = writtenBack("DTP", QualifiedMoment::read, QualifiedMoment::write);

    private static <T> Form<T> of(String id, Function<Segment, T> whole) {
        return new Form<>(Segment.code(id), whole, unread -> false, null, 0);
    }

    /** With the proof for any segment: what was read of it is written, and says the same. */
    static <T> Form<T> writtenBack(String id, Function<Segment, Optional<T>> read, BiConsumer<T, Composition> write) {
        return of(id, segment -> {
            T value = read.apply(segment).orElse(null);
            return value != null && LoopWriter.sameContent(Composition.single(value, write), segment) ? value : null;
        });
    }

    private Form<T> orElse(FindingCode found, int at, Predicate<Segment> when) {
        return new Form<>(segment, whole, when, found, at);
    }
}
