package org.claimwright.edi.part;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.claimwright.edi.Composition;
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
    private final List<Segment> segments;
    private final Findings findings;
    private final int size;
    private int left;

    /** All before it have been taken. */
    private int first;

    /** Which of the others were; null as long as each was taken in its turn, as most are. */
    private boolean[] taken;

    public LoopReader(Loop loop, Findings findings) {
        this.loop = loop;
        this.segments = loop.segments();
        this.findings = findings;
        this.size = segments.size();
        this.left = size;
    }

    private boolean mayHold(int code) {
        return left > 0 && loop.mayHold(code);
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

    /** What is made of each of the loops of these kinds directly within, in file order. */
    public <T> List<T> within(BiFunction<Loop, Findings, T> read, String... ids) {
        return loop.loops().isEmpty() ? List.of() : loop.each(read, findings, ids);
    }

    /** What nobody took, to be kept in its place. */
    public List<Segment> rest() {
        if (left == 0) {
            return List.of();
        }
        List<Segment> rest = new ArrayList<>(left);
        for (int i = first; i < size; i++) {
            if (!isTaken(i)) {
                rest.add(segments.get(i));
            }
        }
        return List.copyOf(rest);
    }

    /** Shows every segment of that id, whoever took it. */
    public void each(String id, Consumer<Segment> look) {
        int code = Segment.code(id);
        for (int i = loop.mayHold(code) ? 0 : size; i < size; i++) {
            if (segments.get(i).code() == code) {
                look.accept(segments.get(i));
            }
        }
    }

    /** Takes the first segment of that id; one without elements stands in when there is none. */
    public Segment take(String id) {
        int found = next(Segment.code(id), 0);
        return found < 0 ? ABSENT : take(found);
    }

    /** The place of the next segment of that identifier that is still there, or less than zero. */
    private int next(int code, int from) {
        for (int i = mayHold(code) ? Math.max(from, first) : size; i < size; i++) {
            if (segments.get(i).code() == code && !isTaken(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isTaken(int place) {
        return place < first || taken != null && taken[place];
    }

    private Segment take(int place) {
        left--;
        if (place == first && taken == null) {
            first++;
        } else {
            taken = taken == null ? new boolean[size] : taken;
            taken[place] = true;
        }
        return segments.get(place);
    }

    /** Takes the first segment of that id when it can be read and written back without loss. */
    public <T> Optional<T> takeOne(String id, Function<Segment, Optional<T>> read, BiConsumer<T, Composition> write) {
        int found = next(Segment.code(id), 0);
        return found < 0 ? Optional.empty() : Optional.ofNullable(takeWhole(found, Form.writtenBack(id, read, write)));
    }

    /**
     * The same, where something cheaper than writing proves that nothing is lost.
     *
     * @param whole what a segment says; null where it cannot be read, or says more than would be written
     * @param absent what stands in where there is none
     */
    public <T> T takeWhole(String id, Function<Segment, T> whole, T absent) {
        int found = next(Segment.code(id), 0);
        T value = found < 0 ? null : whole.apply(segments.get(found));
        if (value == null) {
            return absent;
        }
        take(found);
        return value;
    }

    /** Takes every segment of that id that can be read and written back without loss. */
    public <T> List<T> takeAll(String id, Function<Segment, Optional<T>> read, BiConsumer<T, Composition> write) {
        return mayHold(Segment.code(id)) ? takeAll(Form.writtenBack(id, read, write)) : List.of();
    }

    private <T> List<T> takeAll(Form<T> form) {
        T only = null;
        List<T> several = null;
        for (int found = next(form.segment(), 0); found >= 0; found = next(form.segment(), found + 1)) {
            T value = takeWhole(found, form);
            if (value != null && only != null) {
                several = several == null ? new ArrayList<>(List.of(only)) : several;
                several.add(value);
            }
            only = only == null ? value : only;
        }
        return several != null ? List.copyOf(several) : only == null ? List.of() : List.of(only);
    }

    /** Null where it cannot be read or would not be written as it stands. */
    private <T> T takeWhole(int place, Form<T> form) {
        Segment segment = segments.get(place);
        T value = form.whole().apply(segment);
        if (value != null) {
            take(place);
        } else if (form.fault().test(segment)) {
            report(form.code(), segment, form.element(), 0);
        }
        return value;
    }

    public List<Reference> references() {
        return takeAll(Form.REFERENCE);
    }

    public List<Contact> contacts() {
        return takeAll(Form.CONTACT);
    }

    /** The parties of which nothing but an NM1 is said, as in the claims of an 835. */
    public List<Party> names() {
        return takeAll(Form.NAME);
    }

    public List<AdjustmentGroup> adjustments() {
        return takeAll(Form.ADJUSTMENT);
    }

    public List<QualifiedAmount> amounts() {
        return takeAll(Form.AMOUNT);
    }

    public List<QualifiedQuantity> quantities() {
        return takeAll(Form.QUANTITY);
    }

    /** The DTP segments that hold a day or a span of days; times of day are kept as they are. */
    public List<QualifiedDate> dates() {
        return takeAll(Form.DATE);
    }

    /** The DTP segments that hold an hour. */
    public List<QualifiedMoment> moments() {
        return takeAll(Form.MOMENT);
    }

    /** The DTM segments of the 835, each a single day. */
    public List<QualifiedDate> singleDates() {
        return takeAll(Form.SINGLE_DATE);
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
        expect(segment, element, component);
        return segment.component(element, component);
    }

    /** Finds it where a component is not there that must be. */
    public void expect(Segment segment, int element, int component) {
        if (!segment.has(element, component) && !segment.id().isEmpty()) {
            report(FindingCode.ELEMENT_MISSING, segment, element, component > 1 ? component : 0);
        }
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
