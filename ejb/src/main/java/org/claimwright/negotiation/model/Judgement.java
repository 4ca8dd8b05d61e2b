package org.claimwright.negotiation.model;

import java.util.List;
import java.util.Optional;
import org.claimwright.kernel.Money;
import org.claimwright.pricing.Expectation;
import org.claimwright.remittance.PaidLine;

/**
 * Compares what a payer allowed with what its contract lets us expect, line by line. A line that was denied, even in part, is worked as
 * a denial; a line without expectation says nothing.
 */
public record Judgement(List<UnderpaidLine> shortLines) {
    public Judgement {
        shortLines = List.copyOf(shortLines);
    }

    public static Judgement of(List<PaidLine> paid, List<Expectation> expectations) {
        return new Judgement(paid.stream()
                .flatMap(line -> expected(line, expectations)
                        .filter(expectation -> isShort(line, expectation))
                        .map(expectation -> UnderpaidLine.of(line, expectation))
                        .stream())
                .toList());
    }

    private static Optional<Expectation> expected(PaidLine line, List<Expectation> expectations) {
        return expectations.stream()
                .filter(expectation -> expectation.line() == line.number())
                .findFirst();
    }

    private static boolean isShort(PaidLine line, Expectation expectation) {
        return !line.isDenied() && expectation.shortOf(line.allowed()).isPositive();
    }

    public boolean isShort() {
        return !shortLines.isEmpty();
    }

    public Money expected() {
        return Money.sum(shortLines.stream().map(UnderpaidLine::expected).toList());
    }

    public Money allowed() {
        return Money.sum(shortLines.stream().map(UnderpaidLine::allowed).toList());
    }
}
