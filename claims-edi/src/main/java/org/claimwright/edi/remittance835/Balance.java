package org.claimwright.edi.remittance835;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimwright.edi.Location;
import org.claimwright.edi.Segment;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.guide.GuidedSet;
import org.claimwright.edi.guide.Loop;
import org.claimwright.edi.part.Decimals;
import org.claimwright.edi.part.Findings;
import org.claimwright.edi.remittance835.Equation.Kind;
import org.claimwright.edi.remittance835.Equation.Term;

/**
 * Whether a remittance adds up: each line, each claim, and the payment as a whole. AMT, QTY, MIA and MOA never take part; reversals enter
 * with the signs they carry.
 *
 * @param equations in file order, the payment last
 */
public record Balance(List<Equation> equations) {
    private static final int ADJUSTMENT_FIELDS = 3;

    public Balance {
        equations = List.copyOf(equations);
    }

    public static Balance of(TransactionSet set) {
        return of(GuidedSet.read(set, RemittanceGuide.GUIDE).root());
    }

    /** Of a remittance that is about to be sent; the terms of one composed here have no positions yet. */
    public static Balance of(RemittanceAdvice advice) {
        List<Segment> segments = new ArrayList<>(List.of(Segment.of("ST", "835")));
        segments.addAll(advice.segments());
        return of(new TransactionSet(RemittanceGuide.GUIDE.adoptedName(), segments, List.of()));
    }

    private static Balance of(Loop root) {
        List<Equation> equations = new ArrayList<>();
        List<Loop> claims = claims(root);
        claims.forEach(claim -> equations.addAll(ofClaim(claim)));
        first(root, "BPR").ifPresent(bpr -> equations.add(ofPayment(root, bpr, claims)));
        return new Balance(equations);
    }

    private static List<Loop> claims(Loop root) {
        List<Loop> claims = new ArrayList<>();
        root.loops(ClaimGroup.LOOP).forEach(group -> claims.addAll(group.loops(ClaimPayment.LOOP)));
        return claims;
    }

    /** Reports what does not add up; equations are made only of what is in doubt. */
    static void report(Loop root, Findings findings) {
        List<Equation> doubtful = new ArrayList<>();
        List<Loop> claims = claims(root);
        for (Loop claim : claims) {
            if (!addsUp(claim)) {
                doubtful.addAll(ofClaim(claim));
            }
        }
        first(root, "BPR")
                .filter(bpr -> !addsUp(root, bpr, claims))
                .ifPresent(bpr -> doubtful.add(ofPayment(root, bpr, claims)));
        new Balance(doubtful).report(findings);
    }

    private static boolean addsUp(Loop claim) {
        Segment clp = claim.segments().get(0);
        List<Loop> lines = claim.loops();
        Sum paid = new Sum().plus(clp, 3).minusAdjustments(claim.segments());
        Sum charges = new Sum();
        boolean linesAddUp = true;
        for (int i = 0; i < lines.size(); i++) {
            Segment svc = lines.get(i).segments().get(0);
            Sum adjustments = new Sum().minusAdjustments(lines.get(i).segments());
            paid.plus(adjustments);
            charges.plus(svc, 2);
            linesAddUp &= adjustments.plus(svc, 2).is(svc, 3);
        }
        return linesAddUp && paid.is(clp, 4) && (lines.isEmpty() || charges.is(clp, 3));
    }

    private static boolean addsUp(Loop root, Segment bpr, List<Loop> claims) {
        Sum paid = new Sum();
        for (int i = 0; i < claims.size(); i++) {
            paid.plus(claims.get(i).segments().get(0), 4);
        }
        return root.segments().stream().noneMatch(segment -> segment.is("PLB")) && paid.is(bpr, 2);
    }

    public boolean holds() {
        return equations.stream().allMatch(Equation::holds);
    }

    public List<Equation> failures() {
        return equations.stream().filter(equation -> !equation.holds()).toList();
    }

    private void report(Findings findings) {
        for (Equation failed : failures()) {
            Term stated = failed.stated();
            Location location = Location.ofElement(loopOf(failed.kind()), stated.segmentId(), stated.element());
            findings.add(
                    failed.kind().code(),
                    stated.position(),
                    location,
                    failed.text(),
                    failed.sum().toPlainString());
        }
    }

    private static String loopOf(Kind kind) {
        return switch (kind) {
            case LINE -> ServicePayment.LOOP;
            case CLAIM, CLAIM_CHARGE -> ClaimPayment.LOOP;
            case PAYMENT -> "";
        };
    }

    private static List<Equation> ofClaim(Loop claim) {
        Segment clp = claim.segments().get(0);
        List<Loop> lines = claim.loops(ServicePayment.LOOP);
        List<Equation> equations =
                new ArrayList<>(lines.stream().map(Balance::ofLine).toList());
        List<Term> terms = new ArrayList<>(List.of(term(clp, 3)));
        adjustments(claim).forEach(terms::add);
        lines.stream().flatMap(Balance::adjustments).forEach(terms::add);
        equations.add(new Equation(Kind.CLAIM, clp.element(1), terms, term(clp, 4)));
        if (!lines.isEmpty()) {
            List<Term> charges =
                    lines.stream().map(line -> term(line.segments().get(0), 2)).toList();
            equations.add(new Equation(Kind.CLAIM_CHARGE, clp.element(1), charges, term(clp, 3)));
        }
        return equations;
    }

    private static Equation ofLine(Loop line) {
        Segment svc = line.segments().get(0);
        List<Term> terms = new ArrayList<>(List.of(term(svc, 2)));
        adjustments(line).forEach(terms::add);
        return new Equation(Kind.LINE, svc.component(1, 2), terms, term(svc, 3));
    }

    private static Equation ofPayment(Loop root, Segment bpr, List<Loop> claims) {
        List<Term> terms = new ArrayList<>(
                claims.stream().map(claim -> term(claim.segments().get(0), 4)).toList());
        root.segments().stream().filter(segment -> segment.is("PLB")).forEach(plb -> {
            for (int i = 4; i <= Math.max(plb.size(), 4); i += 2) {
                terms.add(term(plb, i).negated());
            }
        });
        String trace = first(root, "TRN").map(trn -> trn.element(2)).orElse("");
        return new Equation(Kind.PAYMENT, trace, terms, term(bpr, 2));
    }

    private static Stream<Term> adjustments(Loop loop) {
        return loop.segments().stream().filter(segment -> segment.is("CAS")).flatMap(Balance::adjustments);
    }

    private static Stream<Term> adjustments(Segment cas) {
        return Stream.iterate(3, i -> i <= Math.max(cas.size(), 3), i -> i + ADJUSTMENT_FIELDS)
                .map(i -> term(cas, i).negated());
    }

    private static Term term(Segment segment, int element) {
        return new Term(segment.id(), element, Decimals.parse(segment.element(element)), segment.position());
    }

    private static Optional<Segment> first(Loop root, String id) {
        return root.segments().stream().filter(segment -> segment.is(id)).findFirst();
    }
}
