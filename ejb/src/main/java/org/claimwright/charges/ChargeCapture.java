package org.claimwright.charges;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimwright.charges.ChargeChecks.Visit;
import org.claimwright.charges.model.Charge;
import org.claimwright.charges.model.ServiceLine;
import org.claimwright.encounters.EncounterId;
import org.claimwright.encounters.EncounterRegister;
import org.claimwright.encounters.EncounterView;
import org.claimwright.kernel.Money;

/**
 * Charges what was done at a visit, and posts it in the same transaction. Within a practice's scope. All lines of a call
 * are taken, or none.
 */
@Stateless
public class ChargeCapture {
    @Inject
    private Charges charges;

    @Inject
    private ChargeChecks checks;

    @Inject
    private ChargePosting posting;

    @Inject
    private EncounterRegister encounters;

    /** Adds lines to those the visit has, which stay as they are. */
    public ChargeAnswer capture(EncounterId encounter, List<ChargeForm> forms) {
        return take(encounter, forms.stream().map(Correction::added).toList(), Unnamed.STAY);
    }

    /**
     * From now on the visit has these lines: a line whose amount differs is reversed and posted again, one that is not
     * named is withdrawn, one without an id is new. Refused while a released claim carries the visit.
     *
     * @return the charges in the order of the lines
     */
    public ChargeAnswer correct(EncounterId encounter, List<Correction> lines) {
        return take(encounter, lines, Unnamed.WITHDRAWN);
    }

    /** What {@link #correct} would say of lines of such a visit, with nothing kept. */
    public ChargesChecked check(LocalDate dateOfService, int diagnoses, List<ChargeForm> forms) {
        var visit = new Visit(dateOfService, diagnoses);
        return checks.check(filled(forms, visit), visit);
    }

    /** The lines of a visit, without those withdrawn. */
    public List<ChargeView> chargesOf(EncounterId encounter) {
        return charges.of(List.of(encounter)).stream().map(Charge::view).toList();
    }

    public Map<EncounterId, List<ChargeView>> chargesOf(Collection<EncounterId> visits) {
        return charges.of(visits).stream().map(Charge::view).collect(Collectors.groupingBy(ChargeView::encounter));
    }

    public Money totalOf(EncounterId encounter) {
        return Money.sum(chargesOf(encounter).stream().map(ChargeView::amount).toList());
    }

    /**
     * A claim that carries the visit is released: from now on its lines are not corrected here. The claim moves the
     * receivable in the same transaction.
     *
     * @return the lines that became billed by this call
     */
    public List<ChargeView> markBilled(EncounterId encounter) {
        var unbilled =
                charges.lockedOf(encounter).stream().filter(Charge::isUnbilled).toList();
        unbilled.forEach(Charge::bill);
        return unbilled.stream().map(Charge::view).toList();
    }

    /**
     * The claim that carried the visit was voided or is to be replaced, and moved the receivable back: the lines may be
     * corrected again.
     */
    public void markUnbilled(EncounterId encounter) {
        charges.lockedOf(encounter).forEach(Charge::unbill);
    }

    /** What becomes of lines that a call does not name. */
    private enum Unnamed {
        STAY,
        WITHDRAWN
    }

    private ChargeAnswer take(EncounterId id, List<Correction> corrections, Unnamed unnamed) {
        var encounter = encounters.encounter(id);
        var before = charges.lockedOf(id);
        if (before.stream().anyMatch(Charge::isBilled)) {
            return new ChargeAnswer.Refused(List.of(ChargeFault.BILLED.at("lines")));
        }
        var visit = new Visit(encounter.dateOfService(), encounter.diagnoses().size());
        var lines = filled(corrections.stream().map(Correction::form).toList(), visit);
        var checked = checks.check(lines, visit);
        if (!checked.isGood()) {
            return new ChargeAnswer.Refused(checked.findings());
        }
        if (unnamed == Unnamed.WITHDRAWN) {
            withdrawUnnamed(before, corrections);
        }
        return new ChargeAnswer.Captured(keep(encounter, before, corrections, lines), checked.warnings());
    }

    private List<ServiceLine> filled(List<ChargeForm> forms, Visit visit) {
        return forms.stream().map(form -> checks.filled(form, visit)).toList();
    }

    private List<ChargeId> keep(
            EncounterView encounter, List<Charge> before, List<Correction> corrections, List<ServiceLine> lines) {
        var kept = new ArrayList<Charge>();
        var toPost = new ArrayList<Charge>();
        for (int i = 0; i < lines.size(); i++) {
            var charge = named(before, corrections.get(i));
            if (charge.isEmpty()) {
                kept.add(added(encounter, before, kept, lines.get(i)));
                toPost.add(kept.get(i));
            } else {
                kept.add(charge.get());
                corrected(charge.get(), lines.get(i)).ifPresent(toPost::add);
            }
        }
        charges.flush();
        posting.post(toPost, encounter.patient());
        return kept.stream().map(Charge::id).toList();
    }

    private void withdrawUnnamed(List<Charge> before, List<Correction> corrections) {
        var named = corrections.stream()
                .map(Correction::charge)
                .filter(Objects::nonNull)
                .toList();
        before.stream().filter(charge -> !named.contains(charge.id())).forEach(charge -> {
            posting.reverse(charge);
            charge.withdraw();
        });
        charges.flush();
    }

    /** The charge, when it has to be posted again. */
    private Optional<Charge> corrected(Charge charge, ServiceLine line) {
        if (charge.amount().equals(line.amount())) {
            charge.describe(line);
            return Optional.empty();
        }
        posting.reverse(charge);
        charge.correct(line);
        return Optional.of(charge);
    }

    private Charge added(EncounterView encounter, List<Charge> before, List<Charge> kept, ServiceLine line) {
        var taken = new HashSet<Integer>();
        before.stream().filter(Charge::isUnbilled).map(Charge::lineNumber).forEach(taken::add);
        kept.stream().map(Charge::lineNumber).forEach(taken::add);
        var free = IntStream.iterate(1, number -> number + 1)
                .filter(number -> !taken.contains(number))
                .findFirst()
                .orElseThrow();
        var charge = new Charge(encounter.id(), free, line);
        charges.add(charge);
        return charge;
    }

    private static Optional<Charge> named(List<Charge> before, Correction correction) {
        if (correction.charge() == null) {
            return Optional.empty();
        }
        return Optional.of(before.stream()
                .filter(charge -> charge.id().equals(correction.charge()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "charge " + correction.charge().value() + " is no line of this visit")));
    }
}
