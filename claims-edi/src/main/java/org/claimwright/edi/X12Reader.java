package org.claimwright.edi;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads X12 segment by segment in constant memory, whatever its delimiters, checking envelopes on the way. Damage is never thrown at the
 * caller: it is among the {@link #findings}, and reading goes on behind it. Only a failing stream throws.
 */
public final class X12Reader implements Iterator<Segment>, Closeable {
    private static final Set<String> FRAME = Set.of("ISA", "GS", "ST", "GE", "IEA");

    private final Reader in;
    private final Tokenizer tokenizer;
    private final FindingLog log;
    private final EnvelopeTracker envelopes;
    private Separators separators = Separators.USUAL;
    private Segment next;
    private Token following;
    private boolean ended;

    private X12Reader(Reader in, ReadLimits limits, Consumer<Finding> listener) {
        this.in = in;
        this.tokenizer = new Tokenizer(new CharacterSource(in), limits);
        this.log = new FindingLog(limits.findings(), listener);
        this.envelopes = new EnvelopeTracker(log, limits);
    }

    /** Reads bytes as they are, one character each, so that offsets are bytes and none is lost, whatever the sender wrote. */
    public static X12Reader of(InputStream in) {
        return of(new ByteReader(in));
    }

    public static X12Reader of(Reader in) {
        return of(in, ReadLimits.USUAL);
    }

    public static X12Reader of(Reader in, ReadLimits limits) {
        return of(in, limits, finding -> {});
    }

    /** Tells the listener each finding as it is made, also those past what {@link #findings} lists. */
    public static X12Reader of(Reader in, ReadLimits limits, Consumer<Finding> listener) {
        return new X12Reader(in, limits, listener);
    }

    /** As {@link #of(InputStream)} and {@link #of(Reader, ReadLimits, Consumer)}. */
    public static X12Reader of(InputStream in, Consumer<Finding> listener) {
        return of(new ByteReader(in), ReadLimits.USUAL, listener);
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            advance();
        }
        return next != null;
    }

    @Override
    public Segment next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The file has ended");
        }
        Segment segment = next;
        next = null;
        return segment;
    }

    /** The delimiters of the interchange last read from. */
    public Separators separators() {
        return separators;
    }

    /** What was found up to the segment last looked at; everything, once {@link #hasNext} has said no. */
    public List<Finding> findings() {
        return log.all();
    }

    private void advance() {
        if (following == null && envelopes.isInSet() && tokenizer.hasContent()) {
            next = envelopes.content(tokenizer);
        } else {
            advanceAnyhow();
        }
    }

    private void advanceAnyhow() {
        Token token = following == null ? tokenizer.next() : following;
        following = null;
        List<Problem> problems = tokenizer.takeProblems();
        Position before = problems.isEmpty() ? Position.NONE : envelopes.here();
        next = token == null ? null : placed(token);
        problems.forEach(problem -> report(problem, before));
        if (next == null) {
            end();
        } else if (next.is("IEA")) {
            tokenizer.endInterchange();
        } else {
            separators = tokenizer.separators();
        }
    }

    /** What stands behind a GS in an open set tells whether it ends that set and begins a group. */
    private Segment placed(Token token) {
        if (token.id().equals("GS") && envelopes.isInSet()) {
            following = tokenizer.next();
            if (following != null && !FRAME.contains(following.id())) {
                return envelopes.acceptInSet(token);
            }
        }
        return envelopes.accept(token);
    }

    private void report(Problem problem, Position before) {
        boolean ofThisSegment = next != null && problem.location().segmentId().equals(Tokenizer.shown(next.id()));
        log.add(
                problem.code(),
                ofThisSegment ? next.position() : before,
                problem.location(),
                problem.found(),
                problem.expected());
    }

    private void end() {
        ended = true;
        envelopes.end();
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
