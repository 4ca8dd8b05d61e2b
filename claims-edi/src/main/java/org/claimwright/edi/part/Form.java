package org.claimwright.edi.part;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Segment;

/**
 * How segments of an identifier are read into a record, and what proves that the record says all of it.
 *
 * @param segment the code of the identifier, see {@link Segment#code()}
 * @param concerns which of them it is about
 * @param whole whether what was read would be written as the same segment
 * @param code what is found where it cannot be read, or null where that is no fault
 * @param element which element the finding is about
 */
record Form<T>(
        int segment,
        Predicate<Segment> concerns,
        Function<Segment, Optional<T>> read,
        BiPredicate<T, Segment> whole,
        FindingCode code,
        int element) {
    static final Form<Reference> REFERENCE = proven("REF", Reference::read, Reference::isWhole);
    static final Form<Contact> CONTACT = writtenBack("PER", Contact::read, Contact::segment);
    static final Form<Party> NAME = proven("NM1", Party::readName, Party::isWhole);
    static final Form<AdjustmentGroup> ADJUSTMENT =
            upTo(AdjustmentGroup.LAST_ELEMENT, "CAS", AdjustmentGroup::read).orElse(FindingCode.AMOUNT_INVALID, 3);
    static final Form<QualifiedAmount> AMOUNT =
            upTo(2, "AMT", QualifiedAmount::read).orElse(FindingCode.AMOUNT_INVALID, 2);
    static final Form<QualifiedQuantity> QUANTITY =
            upTo(2, "QTY", QualifiedQuantity::read).orElse(FindingCode.NUMBER_INVALID, 2);
    static final Form<QualifiedDate> SINGLE_DATE =
            upTo(2, "DTM", QualifiedDate::readSingle).orElse(FindingCode.DATE_INVALID, 2);

    /** Times of day are for others, or kept as they are. */
    static final Form<QualifiedDate> DATE = proven("DTP", QualifiedDate::read, QualifiedDate::isWhole)
            .where(QualifiedDate::isDay)
            .orElse(FindingCode.DATE_INVALID, 3);

    static final Form<QualifiedMoment> MOMENT = writtenBack("DTP", QualifiedMoment::read, QualifiedMoment::segment);

    static <T> Form<T> proven(String id, Function<Segment, Optional<T>> read, BiPredicate<T, Segment> whole) {
        return new Form<>(Segment.code(id), any -> true, read, whole, null, 0);
    }

    /** The proof for any segment: what was read of it is written, and says the same. */
    static <T> Form<T> writtenBack(String id, Function<Segment, Optional<T>> read, Function<T, Segment> write) {
        return proven(id, read, (value, segment) -> LoopWriter.sameContent(write.apply(value), segment));
    }

    /** The proof where the record holds each element as it stands up to the last one it names: no more follow. */
    private static <T> Form<T> upTo(int last, String id, Function<Segment, Optional<T>> read) {
        return proven(id, read, (value, segment) -> segment.size() <= last);
    }

    private Form<T> where(Predicate<Segment> wanted) {
        return new Form<>(segment, wanted, read, whole, code, element);
    }

    private Form<T> orElse(FindingCode found, int at) {
        return new Form<>(segment, concerns, read, whole, found, at);
    }
}
