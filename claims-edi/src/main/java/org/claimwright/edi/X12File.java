package org.claimwright.edi;

import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;

/**
 * A whole file in memory: its interchanges and everything that was found, in file order. For files of any size use {@link X12Reader}.
 */
public record X12File(List<Interchange> interchanges, List<Finding> findings) {
    public X12File {
        interchanges = List.copyOf(interchanges);
        findings = List.copyOf(findings);
    }

    /** Reads bytes as {@link X12Reader#of(InputStream)} does; the caller closes the stream. */
    public static X12File read(InputStream in) {
        return new FileAssembly(X12Reader.of(in)).file();
    }

    public static X12File read(Reader in) {
        return new FileAssembly(X12Reader.of(in)).file();
    }

    public static X12File read(String text) {
        return read(new StringReader(text));
    }

    public List<TransactionSet> sets() {
        return interchanges.stream()
                .flatMap(interchange -> interchange.sets().stream())
                .toList();
    }

    public List<Segment> segments() {
        return interchanges.stream()
                .flatMap(interchange -> interchange.segments().stream())
                .toList();
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }

    public boolean isComplete() {
        return !interchanges.isEmpty() && interchanges.stream().allMatch(Interchange::isComplete);
    }
}
