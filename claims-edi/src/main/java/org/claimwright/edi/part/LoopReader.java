package org.claimwright.edi.part;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Location;
import org.claimwright.edi.Segment;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.guide.GuideTable;
import org.claimwright.edi.guide.Loop;

/**
 * Reads one loop into a record: takes the segments the record has names for, and leaves the rest to be kept. A segment that says more than
 * its record could write back is left too, so that nothing is lost.
 */
public final class LoopReader {
    private static final Segment ABSENT = Segment.of("");

    private final Loop loop;
    private final Findings findings;
    private final boolean[] taken;
    private int left;

    public LoopReader(Loop loop, Findings findings) {
        this.loop = loop;
        this.findings = findings;
        this.left = loop.segments().size();
        this.taken = new boolean[left];
    }

    public Loop loop() {
        return loop;
    }

    public Findings findings() {
        return findings;
    }

    public Origin origin() {
        return new Origin(loop.segments());
    }

    /** Of a record of the whole set. */
    public Origin origin(TransactionSet set) {
        return new Origin(loop.segments(), set);
    }

    /** What nobody took, to be kept in its place. */
    public List<Segment> rest() {
        if (left == 0) {
            return List.of();
        }
        List<Segment> rest = new ArrayList<>(left);
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                rest.add(loop.segments().get(i));
            }
        }
        return List.copyOf(rest);
    }

    /** Takes the first segment of that id; one without elements stands in when there is none. */
    public Segment take(String id) {
        int found = next(id, 0);
        return found < 0 ? ABSENT : take(found);
    }

    /** The place of the next segment of that id that is still there, or less than zero. */
    private int next(String id, int from) {
        for (int i = from; left > 0 && i < taken.length; i++) {
            if (!taken[i] && loop.segments().get(i).is(id)) {
                return i;
            }
        }
        return -1;
    }

    private Segment take(int place) {
        taken[place] = true;
        left--;
        return loop.segments().get(place);
    }

    /** Takes the first segment of that id when it can be read and written back without loss. */
    public <T> Optional<T> takeOne(String id, Function<Segment, Optional<T>> read, Function<T, Segment> write) {
        int found = next(id, 0);
        return found < 0 ? Optional.empty() : takeWhole(found, read, writtenBack(write));
    }

    /** Takes every segment of that id that can be read and written back without loss. */
    public <T> List<T> takeAll(String id, Function<Segment, Optional<T>> read, Function<T, Segment> write) {
        return takeAll(id, read, writtenBack(write));
    }

    private <T> List<T> takeAll(String id, Function<Segment, Optional<T>> read, BiPredicate<T, Segment> whole) {
        int found = next(id, 0);
        if (found < 0) {
            return List.of();
        }
        List<T> values = new ArrayList<>(left);
        for (; found >= 0; found = next(id, found + 1)) {
            takeWhole(found, read, whole).ifPresent(values::add);
        }
        return List.copyOf(values);
    }

    private <T> Optional<T> takeWhole(int place, Function<Segment, Optional<T>> read, BiPredicate<T, Segment> whole) {
        Segment segment = loop.segments().get(place);
        Optional<T> value = read.apply(segment);
        if (value.isPresent() && whole.test(value.get(), segment)) {
            take(place);
            return value;
        }
        return Optional.empty();
    }

    /** The proof for any segment: what was read of it is written, and says the same. */
    private static <T> BiPredicate<T, Segment> writtenBack(Function<T, Segment> write) {
        return (value, segment) -> LoopWriter.sameContent(write.apply(value), segment);
    }

    /** The proof for a segment whose record holds each of its first elements as it stands: there are no others. */
    private static <T> BiPredicate<T, Segment> endsBy(int element) {
        return (value, segment) -> segment.size() <= element;
    }

    public List<Reference> references() {
        return takeAll("REF", Reference::read, Reference::isWhole);
    }

    public List<Contact> contacts() {
        return takeAll("PER", Contact::read, Contact::segment);
    }

    public List<AdjustmentGroup> adjustments() {
        return takeAll(
                "CAS",
                checked(AdjustmentGroup::read, FindingCode.AMOUNT_INVALID, 3),
                endsBy(AdjustmentGroup.LAST_ELEMENT));
    }

    public List<QualifiedAmount> amounts() {
        return takeAll("AMT", checked(QualifiedAmount::read, FindingCode.AMOUNT_INVALID, 2), endsBy(2));
    }

    public List<QualifiedQuantity> quantities() {
        return takeAll("QTY", checked(QualifiedQuantity::read, FindingCode.NUMBER_INVALID, 2), endsBy(2));
    }

    /** The DTP segments that hold a day or a span of days; times of day are kept as they are. */
    public List<QualifiedDate> dates() {
        return takeAll(
                "DTP",
                dtp -> isDay(dtp)
                        ? checked(QualifiedDate::read, FindingCode.DATE_INVALID, 3)
                                .apply(dtp)
                        : Optional.empty(),
                QualifiedDate::isWhole);
    }

    /** The DTP segments that hold an hour. */
    public List<QualifiedMoment> moments() {
        return takeAll("DTP", QualifiedMoment::read, QualifiedMoment::segment);
    }

    private static boolean isDay(Segment dtp) {
        return dtp.says(2, "D8") || dtp.says(2, "RD8");
    }

    /** The DTM segments of the 835, each a single day. */
    public List<QualifiedDate> singleDates() {
        return takeAll("DTM", checked(QualifiedDate::readSingle, FindingCode.DATE_INVALID, 2), endsBy(2));
    }

    private <T> Function<Segment, Optional<T>> checked(
            Function<Segment, Optional<T>> read, FindingCode code, int element) {
        return segment -> {
            Optional<T> value = read.apply(segment);
            if (value.isEmpty()) {
                report(code, segment, element, 0);
            }
            return value;
        };
    }

    /** The amount in an element, or null when it is absent or none. */
    public BigDecimal amount(Segment segment, int element) {
        return decimal(segment, element, FindingCode.AMOUNT_INVALID);
    }

    /** The amount in an element that must hold one; zero and a finding when it does not. */
    public BigDecimal requiredAmount(Segment segment, int element) {
        BigDecimal amount = amount(segment, element);
        if (amount == null && !segment.has(element)) {
            report(FindingCode.ELEMENT_MISSING, segment, element, 0);
        }
        return amount == null ? BigDecimal.ZERO : amount;
    }

    public BigDecimal number(Segment segment, int element) {
        return decimal(segment, element, FindingCode.NUMBER_INVALID);
    }

    private BigDecimal decimal(Segment segment, int element, FindingCode code) {
        BigDecimal value = Decimals.of(segment, element);
        if (value == null && segment.has(element)) {
            report(code, segment, element, 0);
        }
        return value;
    }

    /** The date in an element, or null when it is absent or none. */
    public LocalDate date(Segment segment, int element) {
        LocalDate value = Dates.of(segment, element);
        if (value == null && segment.has(element)) {
            report(FindingCode.DATE_INVALID, segment, element, 0);
        }
        return value;
    }

    public String required(Segment segment, int element) {
        return required(segment, element, 1);
    }

    /** A component that must be there; its absence is a finding. */
    public String required(Segment segment, int element, int component) {
        String value = segment.component(element, component);
        if (value.isEmpty() && !segment.id().isEmpty()) {
            report(FindingCode.ELEMENT_MISSING, segment, element, component > 1 ? component : 0);
        }
        return value;
    }

    /** A finding about an element of this loop. */
    public void report(FindingCode code, Segment segment, int element, int component) {
        String expected = code == FindingCode.ELEMENT_MISSING ? "a value" : code.remedy();
        report(code, segment, element, component, expected);
    }

    public void report(FindingCode code, Segment segment, int element, int component, String expected) {
        String name = loop.id().equals(GuideTable.ROOT) ? "" : loop.id();
        String found = segment.has(element)
                ? segment.text(org.claimwright.edi.Separators.USUAL).split("\\*", -1)[element]
                : "nothing";
        findings.add(code, segment, new Location(name, segment.id(), element, component), found, expected);
    }
}
