package org.claimwright.charges;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimwright.codesets.CodeSets;
import org.claimwright.codesets.CodeView;
import org.claimwright.codesets.ProcedureFacts;
import org.claimwright.encounters.EncounterFault;
import org.claimwright.encounters.EncounterId;
import org.claimwright.encounters.EncounterRegister;
import org.claimwright.encounters.Recording;
import org.claimwright.kernel.Finding;
import org.claimwright.pricing.FeeSchedules;

/** Charge entry: a visit and its lines, kept together or not at all, with everything that is wrong said at once. */
@Stateless
public class VisitEntry {
    private static final int POINTERS_OF_VISIT = 4;

    /** Whether the visit is complete, or waits for something. */
    public enum Finish {
        CLOSE,
        HOLD
    }

    @Inject
    private EncounterRegister encounters;

    @Inject
    private ChargeCapture charges;

    @Inject
    private CodeSets codes;

    @Inject
    private FeeSchedules feeSchedules;

    /** What fills itself once a line has its code: a visit is done for all diagnoses, another service for the first. */
    public LineSuggestion suggest(String procedure, List<String> modifiers, LocalDate on, int diagnoses) {
        var isVisit = codes.facts(procedure, on)
                .filter(ProcedureFacts::isEvaluationAndManagement)
                .isPresent();
        var pointers = Math.min(diagnoses, isVisit ? POINTERS_OF_VISIT : 1);
        return new LineSuggestion(
                codes.procedure(procedure, on).map(CodeView::label).orElse(""),
                feeSchedules.price(procedure, modifiers, on),
                IntStream.rangeClosed(1, pointers).boxed().toList());
    }

    /** What {@link #enter} would say, with nothing kept. */
    public ChargesChecked check(VisitForm visit, Finish finish) {
        var form = visit.encounter();
        var encounter = encounters.check(form);
        var lines = charges.check(form.dateOfService(), form.diagnoses().size(), forms(visit));
        var missing = finish == Finish.CLOSE && visit.lines().isEmpty()
                ? Stream.of(ChargeFault.LINES_MISSING.at("lines"))
                : Stream.<Finding>empty();
        return new ChargesChecked(
                Stream.of(encounter.findings().stream(), lines.findings().stream(), missing)
                        .flatMap(found -> found)
                        .toList(),
                together(encounter.warnings(), lines.warnings()));
    }

    public VisitAnswer enter(VisitForm visit, Finish finish) {
        var checked = check(visit, finish);
        if (!checked.isGood()) {
            return new VisitAnswer.Refused(checked.findings());
        }
        var id = recorded(encounters.open(visit.encounter()));
        return finished(id, charges.capture(id, forms(visit)), checked, finish);
    }

    /** Mends a visit that was entered before; one that is closed and not billed is opened for it. */
    public VisitAnswer correct(EncounterId id, VisitForm visit, Finish finish) {
        var checked = check(visit, finish);
        var wrong = together(hindrances(id, visit), checked.findings());
        if (!wrong.isEmpty()) {
            return new VisitAnswer.Refused(wrong);
        }
        encounters.reopen(id);
        recorded(encounters.change(id, visit.encounter()));
        return finished(id, charges.correct(id, visit.lines()), checked, finish);
    }

    private List<Finding> hindrances(EncounterId id, VisitForm visit) {
        var hindrances = new ArrayList<Finding>();
        if (charges.chargesOf(id).stream().anyMatch(charge -> charge.status() == ChargeStatus.BILLED)) {
            hindrances.add(ChargeFault.BILLED.at("lines"));
        }
        if (!encounters.encounter(id).patient().equals(visit.encounter().patient())) {
            hindrances.add(EncounterFault.ANOTHER_PATIENT.at("patient"));
        }
        return hindrances;
    }

    private VisitAnswer finished(EncounterId id, ChargeAnswer answer, ChargesChecked checked, Finish finish) {
        if (answer instanceof ChargeAnswer.Refused refused) {
            throw new IllegalStateException("lines of visit " + id.value() + " passed and then did not: " + refused);
        }
        if (finish == Finish.CLOSE) {
            encounters.close(id);
        }
        return new VisitAnswer.Entered(id, checked.warnings());
    }

    private static EncounterId recorded(Recording recording) {
        if (recording instanceof Recording.Recorded recorded) {
            return recorded.id();
        }
        throw new IllegalStateException("a visit passed and then did not: " + recording);
    }

    private static List<ChargeForm> forms(VisitForm visit) {
        return visit.lines().stream().map(Correction::form).toList();
    }

    private static List<Finding> together(List<Finding> first, List<Finding> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
