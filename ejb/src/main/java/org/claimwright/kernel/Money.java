package org.claimwright.kernel;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;

/**
 * An amount of US dollars, exact to the cent. It never rounds by itself: an amount with a fraction of a cent is refused,
 * and {@link #times} names its rounding.
 */
public record Money(long inCents) implements Comparable<Money>, Serializable {
    public static final Money ZERO = new Money(0);

    private static final String TRUE_MINUS = "\u2212";

    public static Money cents(long cents) {
        return cents == 0 ? ZERO : new Money(cents);
    }

    /** @throws ArithmeticException when the amount has a fraction of a cent */
    public static Money of(BigDecimal dollars) {
        return cents(dollars.movePointRight(2).longValueExact());
    }

    /** @throws NumberFormatException when the text is no decimal number */
    public static Money of(String dollars) {
        return of(new BigDecimal(dollars));
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public BigDecimal amount() {
        return BigDecimal.valueOf(inCents, 2);
    }

    public Money plus(Money other) {
        return cents(Math.addExact(inCents, other.inCents));
    }

    public Money minus(Money other) {
        return cents(Math.subtractExact(inCents, other.inCents));
    }

    public Money negated() {
        return cents(Math.negateExact(inCents));
    }

    /** The amount times a rate or a count of units; what lies between two cents goes as {@code rounding} says. */
    public Money times(BigDecimal factor, RoundingMode rounding) {
        return of(amount().multiply(factor).setScale(2, rounding));
    }

    public boolean isZero() {
        return inCents == 0;
    }

    public boolean isNegative() {
        return inCents < 0;
    }

    public boolean isPositive() {
        return inCents > 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(inCents, other.inCents);
    }

    /** As sentences for people say it: {@code $1,982.00}, {@code −$80.00} with a true minus. */
    public String dollars() {
        return (isNegative() ? TRUE_MINUS : "") + String.format(Locale.US, "$%,.2f", amount().abs());
    }

    /** Plain digits with two decimals, as X12 and the database want them: {@code -12.50}. */
    @Override
    public String toString() {
        return amount().toPlainString();
    }
}
