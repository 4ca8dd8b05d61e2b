package org.claimwright.sandboxpayer.adjudication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Terms in the notation of a contract file, row by row; where a test says nothing, everything agreed is paid in full. */
final class ATerms {
    private final List<Rate> rates = new ArrayList<>();
    private final List<Benefit> benefits = new ArrayList<>();
    private final List<Deductible> deductibles = new ArrayList<>();
    private final List<Stranger> strangers = new ArrayList<>();
    private final List<Denial> denials = new ArrayList<>();
    private final List<Underpayment> underpayments = new ArrayList<>();
    private final List<Delay> delays = new ArrayList<>();

    static ATerms thatPayInFull() {
        return new ATerms();
    }

    ATerms rate(String... cells) {
        rates.add(Rate.of(List.of(cells)));
        return this;
    }

    ATerms benefit(String... cells) {
        benefits.add(Benefit.of(List.of(cells)));
        return this;
    }

    ATerms deductible(String... cells) {
        deductibles.add(Deductible.of(List.of(cells)));
        return this;
    }

    ATerms stranger(String... cells) {
        strangers.add(Stranger.of(List.of(cells)));
        return this;
    }

    ATerms deny(String... cells) {
        denials.add(Denial.of(List.of(cells)));
        return this;
    }

    ATerms underpay(String... cells) {
        underpayments.add(Underpayment.of(List.of(cells)));
        return this;
    }

    ATerms delay(String... cells) {
        delays.add(Delay.of(List.of(cells)));
        return this;
    }

    Terms terms() {
        return new Terms(
                3,
                new BigDecimal("60"),
                rates,
                benefits,
                deductibles,
                strangers,
                denials,
                underpayments,
                delays,
                List.of(),
                Recovery.AT_ONCE,
                Interest.NONE);
    }
}
