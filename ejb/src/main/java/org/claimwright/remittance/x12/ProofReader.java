package org.claimwright.remittance.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimwright.edi.Segment;
import org.claimwright.edi.remittance835.Balance;
import org.claimwright.edi.remittance835.Equation;
import org.claimwright.edi.remittance835.Equation.Kind;
import org.claimwright.edi.remittance835.Equation.Term;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Money;
import org.claimwright.remittance.model.ProofTerm;
import org.claimwright.remittance.model.RemittanceCode;

/** The arithmetic of a set, as a person can follow it: what does not come out, and the payment's own sum. */
final class ProofReader {
    private final Places places;
    private final Map<Integer, Segment> segments;

    ProofReader(Places places, Map<Integer, Segment> segments) {
        this.places = places;
        this.segments = segments;
    }

    List<Finding> faults(Balance balance) {
        if (balance.equations().stream().noneMatch(equation -> equation.kind() == Kind.PAYMENT)) {
            return List.of(RemittanceCode.UNREADABLE.finding("the set", "it states no payment (BPR02)"));
        }
        return balance.failures().stream().map(this::fault).toList();
    }

    private Finding fault(Equation equation) {
        var where =
                "segment " + places.segmentInFile(equation.stated().position().segment()) + ", " + equation.subject();
        return code(equation.kind()).finding(where, equation.text());
    }

    private static RemittanceCode code(Kind kind) {
        return switch (kind) {
            case LINE -> RemittanceCode.LINE_DOES_NOT_BALANCE;
            case CLAIM -> RemittanceCode.CLAIM_DOES_NOT_BALANCE;
            case CLAIM_CHARGE -> RemittanceCode.CLAIM_CHARGE_DIFFERS;
            case PAYMENT -> RemittanceCode.PAYMENT_DOES_NOT_BALANCE;
        };
    }

    List<ProofTerm> terms(Balance balance) {
        var shown = balance.equations().stream()
                .filter(equation -> !equation.holds() || equation.kind() == Kind.PAYMENT)
                .toList();
        var terms = new ArrayList<ProofTerm>();
        for (int i = 0; i < shown.size(); i++) {
            terms.addAll(terms(i + 1, shown.get(i)));
        }
        return terms;
    }

    private List<ProofTerm> terms(int sum, Equation equation) {
        var terms = new ArrayList<ProofTerm>();
        equation.terms().forEach(term -> terms.add(term(sum, terms.size() + 1, equation, term)));
        terms.add(term(sum, terms.size() + 1, equation, equation.stated()));
        return terms;
    }

    private ProofTerm term(int sum, int number, Equation equation, Term term) {
        var segment = segments.get(term.position().segment());
        var amount = term.amount().filter(Amounts::isWholeCents).map(Money::of).orElse(null);
        return new ProofTerm(
                sum,
                number,
                ProofTerm.Kind.valueOf(equation.kind().name()),
                equation.subject(),
                term == equation.stated(),
                term.place(),
                amount,
                places.segmentInFile(term.position().segment()),
                segment == null ? "" : places.text(segment));
    }
}
