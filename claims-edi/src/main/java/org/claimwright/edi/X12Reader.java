package org.claimwright.edi;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Reads X12 segment by segment in constant memory, whatever its delimiters, checking envelopes on the way. Damage is never thrown at the
 * caller: it is among the {@link #findings}, and reading goes on behind it. Only a failing stream throws.
 */
public final class X12Reader implements Iterator<Segment>, Closeable {
    private final Reader in;
    private final Tokenizer tokenizer;
    private final FindingLog log;
    private final EnvelopeTracker envelopes;
    private Separators separators = Separators.USUAL;
    private Segment next;
    private boolean ended;

    private X12Reader(Reader in, ReadLimits limits) {
        this.in = in;
        this.tokenizer = new Tokenizer(new CharacterSource(in), limits);
        this.log = new FindingLog(limits.findings());
        this.envelopes = new EnvelopeTracker(log, limits);
    }

    /** Reads bytes as they are, one character each, so that offsets are bytes and none is lost, whatever the sender wrote. */
    public static X12Reader of(InputStream in) {
        return of(new InputStreamReader(in, StandardCharsets.ISO_8859_1));
    }

    public static X12Reader of(Reader in) {
        return of(in, ReadLimits.USUAL);
    }

    public static X12Reader of(Reader in, ReadLimits limits) {
        return new X12Reader(in, limits);
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
        if (envelopes.isInSet() && tokenizer.hasContent()) {
            next = envelopes.content(tokenizer);
        } else {
            advanceAnyhow();
        }
    }

    private void advanceAnyhow() {
        Token token = tokenizer.next();
        List<Problem> problems = tokenizer.takeProblems();
        Position before = problems.isEmpty() ? Position.NONE : envelopes.here();
        next = token == null ? null : envelopes.accept(token);
        problems.forEach(problem -> report(problem, before));
        if (next == null) {
            end();
        } else if (next.is("IEA")) {
            tokenizer.endInterchange();
        } else {
            separators = tokenizer.separators();
        }
    }

    private void report(Problem problem, Position before) {
        boolean ofThisSegment = next != null && problem.location().segmentId().equals(next.id());
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
