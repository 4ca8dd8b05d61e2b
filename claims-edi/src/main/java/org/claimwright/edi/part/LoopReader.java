package org.claimwright.edi.part;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Location;
import org.claimwright.edi.Segment;
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
    private final List<Segment> rest;

    public LoopReader(Loop loop, Findings findings) {
        this.loop = loop;
        this.findings = findings;
        this.rest = new ArrayList<>(loop.segments());
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

    /** What nobody took, to be kept in its place. */
    public List<Segment> rest() {
        return List.copyOf(rest);
    }

    /** Takes the first segment of that id; one without elements stands in when there is none. */
    public Segment take(String id) {
        return takeFirst(segment -> segment.is(id));
    }

    public Segment take(String id, String qualifier) {
        return takeFirst(segment -> segment.is(id, qualifier));
    }

    private Segment takeFirst(java.util.function.Predicate<Segment> wanted) {
        for (Segment segment : rest) {
            if (wanted.test(segment)) {
                removeExactly(segment);
                return segment;
            }
        }
        return ABSENT;
    }

    private void removeExactly(Segment segment) {
        rest.removeIf(other -> other == segment);
    }

    /** Takes the first segment of that id when it can be read and written back without loss. */
    public <T> Optional<T> takeOne(String id, Function<Segment, Optional<T>> read, Function<T, Segment> write) {
        for (Segment segment : List.copyOf(rest)) {
            if (segment.is(id)) {
                Optional<T> value = faithful(segment, read, write);
                value.ifPresent(taken -> removeExactly(segment));
                return value;
            }
        }
        return Optional.empty();
    }

    /** Takes every segment of that id that can be read and written back without loss. */
    public <T> List<T> takeAll(String id, Function<Segment, Optional<T>> read, Function<T, Segment> write) {
        List<T> values = new ArrayList<>();
        for (Segment segment : List.copyOf(rest)) {
            Optional<T> value = segment.is(id) ? faithful(segment, read, write) : Optional.empty();
            value.ifPresent(taken -> {
                values.add(taken);
                removeExactly(segment);
            });
        }
        return values;
    }

    private static <T> Optional<T> faithful(
            Segment segment, Function<Segment, Optional<T>> read, Function<T, Segment> write) {
        return read.apply(segment).filter(value -> LoopWriter.sameContent(write.apply(value), segment));
    }

    public List<Reference> references() {
        return takeAll("REF", Reference::read, Reference::segment);
    }

    public List<Contact> contacts() {
        return takeAll("PER", Contact::read, Contact::segment);
    }

    public List<AdjustmentGroup> adjustments() {
        return takeAll("CAS", checked(AdjustmentGroup::read, FindingCode.AMOUNT_INVALID, 3), AdjustmentGroup::segment);
    }

    public List<QualifiedAmount> amounts() {
        return takeAll("AMT", checked(QualifiedAmount::read, FindingCode.AMOUNT_INVALID, 2), QualifiedAmount::segment);
    }

    public List<QualifiedQuantity> quantities() {
        return takeAll(
                "QTY", checked(QualifiedQuantity::read, FindingCode.NUMBER_INVALID, 2), QualifiedQuantity::segment);
    }

    /** The DTP segments that hold a day or a span of days; times of day are kept as they are. */
    public List<QualifiedDate> dates() {
        return takeAll(
                "DTP",
                dtp -> isDay(dtp)
                        ? checked(QualifiedDate::read, FindingCode.DATE_INVALID, 3)
                                .apply(dtp)
                        : Optional.empty(),
                QualifiedDate::segment);
    }

    /** The DTP segments that hold an hour. */
    public List<QualifiedMoment> moments() {
        return rest.isEmpty() ? List.of() : takeAll("DTP", QualifiedMoment::read, QualifiedMoment::segment);
    }

    private static boolean isDay(Segment dtp) {
        return dtp.element(2).equals("D8") || dtp.element(2).equals("RD8");
    }

    /** The DTM segments of the 835, each a single day. */
    public List<QualifiedDate> singleDates() {
        return takeAll(
                "DTM", checked(QualifiedDate::readSingle, FindingCode.DATE_INVALID, 2), QualifiedDate::singleSegment);
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
        Optional<BigDecimal> value = Decimals.parse(segment.element(element));
        if (value.isEmpty() && segment.has(element)) {
            report(code, segment, element, 0);
        }
        return value.orElse(null);
    }

    /** The date in an element, or null when it is absent or none. */
    public LocalDate date(Segment segment, int element) {
        Optional<LocalDate> value = Dates.parse(segment.element(element));
        if (value.isEmpty() && segment.has(element)) {
            report(FindingCode.DATE_INVALID, segment, element, 0);
        }
        return value.orElse(null);
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
