package org.claimwright.negotiation.model;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.claimwright.kernel.Money;

/**
 * Spreads one offer over several lines, to the cent: each line gets what the payer allowed already, and a part of the rest in proportion
 * to what it is short of. Cents that are left over go to the lines whose parts were cut most, the first line before the next.
 */
public final class OfferSpread {
    private OfferSpread() {}

    /** What was allowed for a line, and what is expected. */
    public record Line(Money allowed, Money expected) {
        long shortBy() {
            return expected.minus(allowed).inCents();
        }
    }

    private record Part(int line, long whole, BigInteger cut) {}

    /**
     * @param total between what was allowed and what is expected of all lines
     * @return one amount a line, together the total
     */
    public static List<Money> over(List<Line> lines, Money total) {
        var rest = total.minus(Money.sum(lines.stream().map(Line::allowed).toList()))
                .inCents();
        var shortOfAll = lines.stream().mapToLong(Line::shortBy).sum();
        var parts = parts(lines, rest, shortOfAll);
        var left = rest - parts.stream().mapToLong(Part::whole).sum();
        var amounts = new ArrayList<Money>();
        for (int i = 0; i < lines.size(); i++) {
            amounts.add(lines.get(i).allowed().plus(Money.cents(parts.get(i).whole())));
        }
        parts.stream()
                .sorted(Comparator.comparing(Part::cut).reversed())
                .limit(left)
                .forEach(part ->
                        amounts.set(part.line(), amounts.get(part.line()).plus(Money.cents(1))));
        return List.copyOf(amounts);
    }

    private static List<Part> parts(List<Line> lines, long rest, long shortOfAll) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> part(i, lines.get(i), rest, shortOfAll))
                .toList();
    }

    private static Part part(int number, Line line, long rest, long shortOfAll) {
        var product = BigInteger.valueOf(rest).multiply(BigInteger.valueOf(line.shortBy()));
        var divided = product.divideAndRemainder(BigInteger.valueOf(shortOfAll));
        return new Part(number, divided[0].longValueExact(), divided[1]);
    }
}
