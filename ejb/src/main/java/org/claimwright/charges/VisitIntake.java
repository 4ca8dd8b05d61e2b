package org.claimwright.charges;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimwright.charges.VisitEntry.Finish;
import org.claimwright.encounters.EncounterForm;
import org.claimwright.encounters.EncounterId;
import org.claimwright.encounters.EncounterRegister;
import org.claimwright.encounters.EncounterView;
import org.claimwright.intake.OutsideId;
import org.claimwright.intake.OutsideIds;
import org.claimwright.intake.OutsideIds.Kind;
import org.claimwright.kernel.Finding;

/**
 * Takes another system's word of a visit with its services: a visit that is new is entered and closed, one that is known gets
 * the services that are new. A visit goes in whole or waits whole; said again, it changes nothing. Within a practice's
 * scope.
 */
@Stateless
public class VisitIntake {
    @Inject
    private VisitEntry entry;

    @Inject
    private EncounterRegister encounters;

    @Inject
    private ChargeCapture charges;

    @Inject
    private VisitReading reading;

    @Inject
    private OutsideIds outsideIds;

    public VisitTaken take(OutsideVisit outside) {
        var known = outsideIds.ours(Kind.VISIT, outside.id()).map(EncounterId::new);
        Predicate<OutsideService> isNew =
                service -> outsideIds.ours(Kind.SERVICE, service.id()).isEmpty();
        var services = outside.services().stream().filter(isNew).toList();
        if (known.isPresent() && services.isEmpty()) {
            return new VisitTaken(known, 0, List.of());
        }
        var findings = new ArrayList<Finding>();
        var read = reading.of(outside, services, findings);
        if (!findings.isEmpty()) {
            return new VisitTaken(known, 0, findings);
        }
        return known.map(visit -> add(visit, outside, read)).orElseGet(() -> enter(outside, read));
    }

    private VisitTaken enter(OutsideVisit outside, VisitReading.Read read) {
        var lines = read.lines(read.diagnoses()).stream().map(Correction::added).toList();
        return settled(outside, read, entry.enter(new VisitForm(read.visit(), lines), Finish.CLOSE));
    }

    /** The lines and diagnoses that the visit has stay; what is new comes after them. */
    private VisitTaken add(EncounterId id, OutsideVisit outside, VisitReading.Read read) {
        var before = encounters.encounter(id);
        var diagnoses = Stream.concat(before.diagnoses().stream(), read.diagnoses().stream())
                .distinct()
                .toList();
        var lines = Stream.concat(
                        charges.chargesOf(id).stream().map(VisitIntake::asItIs),
                        read.lines(diagnoses).stream().map(Correction::added))
                .toList();
        return settled(outside, read, entry.correct(id, new VisitForm(form(before, diagnoses), lines), Finish.CLOSE));
    }

    private VisitTaken settled(OutsideVisit outside, VisitReading.Read read, VisitAnswer answer) {
        if (answer instanceof VisitAnswer.Refused refused) {
            return new VisitTaken(Optional.empty(), 0, refused.findings());
        }
        var visit = ((VisitAnswer.Entered) answer).id();
        outsideIds.bind(Kind.VISIT, outside.id(), visit.value());
        read.services().forEach(service -> bind(service, visit));
        return new VisitTaken(Optional.of(visit), read.lineCount(), List.of());
    }

    private void bind(OutsideId service, EncounterId visit) {
        outsideIds.bind(Kind.SERVICE, service, visit.value());
    }

    private static Correction asItIs(ChargeView charge) {
        return new Correction(
                charge.id(),
                new ChargeForm(
                        charge.procedure(),
                        charge.modifiers(),
                        charge.units(),
                        charge.priceSource() == PriceSource.TYPED ? charge.unitPrice() : null,
                        charge.diagnosisPointers(),
                        charge.from(),
                        charge.to()));
    }

    private static EncounterForm form(EncounterView visit, List<String> diagnoses) {
        return new EncounterForm(
                visit.patient(),
                visit.dateOfService(),
                visit.rendering(),
                visit.referring(),
                visit.location(),
                visit.placeOfService(),
                diagnoses,
                visit.relatedCause(),
                visit.accidentDate(),
                visit.accidentState(),
                visit.priorAuthorization());
    }
}
