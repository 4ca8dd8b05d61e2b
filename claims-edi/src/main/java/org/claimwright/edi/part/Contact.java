package org.claimwright.edi.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;

/** Whom to ask (PER): what for (IC information, CX claims, BL technical), a name, and up to three numbers. */
public record Contact(String function, String name, List<Number> numbers) {
    /** A telephone (TE), extension (EX), fax (FX), mail (EM) or web (UR) address. */
    public record Number(String qualifier, String value) {}

    public Contact {
        numbers = List.copyOf(numbers);
    }

    public static Contact byTelephone(String function, String name, String telephone) {
        return new Contact(function, name, List.of(new Number("TE", telephone)));
    }

    public static Optional<Contact> read(Segment per) {
        List<Number> numbers = new ArrayList<>(3);
        for (int i = 3; i <= per.size(); i += 2) {
            numbers.add(new Number(per.element(i), per.element(i + 1)));
        }
        return Optional.of(new Contact(per.element(1), per.element(2), numbers));
    }

    public void write(Composition out) {
        out.segment("PER").element(function).element(name);
        for (Number number : numbers) {
            out.element(number.qualifier()).element(number.value());
        }
    }
}
