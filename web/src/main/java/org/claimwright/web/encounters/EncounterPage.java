package org.claimwright.web.encounters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.claimwright.charges.ChargeCapture;
import org.claimwright.charges.ChargeId;
import org.claimwright.charges.ChargeStatus;
import org.claimwright.charges.ChargeView;
import org.claimwright.charges.VisitState;
import org.claimwright.codesets.CodeSets;
import org.claimwright.codesets.CodeView;
import org.claimwright.codesets.DiagnosisCode;
import org.claimwright.encounters.EncounterId;
import org.claimwright.encounters.EncounterRegister;
import org.claimwright.encounters.EncounterStatus;
import org.claimwright.encounters.EncounterView;
import org.claimwright.encounters.RelatedCause;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.Account;
import org.claimwright.ledger.Balances;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.registration.PatientRegistry;
import org.claimwright.registration.PatientView;
import org.claimwright.web.shell.Dates;

/** A visit: who, when, where and why, its lines, and what the books hold of it. */
@Named
@RequestScoped
public class EncounterPage {
    @Inject
    private EncounterRegister encounters;

    @Inject
    private ChargeCapture charges;

    @Inject
    private PatientRegistry patients;

    @Inject
    private PracticeProfile practice;

    @Inject
    private CodeSets codes;

    @Inject
    private Balances balances;

    @Inject
    private FacesContext faces;

    private Long id;
    private EncounterView visit;
    private PatientView patient;
    private List<ChargeView> lines;

    /** A diagnosis as the page lists it. */
    public record Diagnosis(String letter, String code, String label) {}

    /** A visit that the practice does not have is no page. */
    public void open() throws IOException {
        visit = id == null ? null : encounters.find(new EncounterId(id)).orElse(null);
        if (visit == null) {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
            return;
        }
        patient = patients.patient(visit.patient());
        lines = charges.chargesOf(visit.id());
    }

    public EncounterView getVisit() {
        return visit;
    }

    public String getPatientName() {
        return patient.lastName() + ", " + patient.firstName();
    }

    public PatientView getPatient() {
        return patient;
    }

    public String day(LocalDate date) {
        return Dates.day(date);
    }

    public String getProviderName() {
        return practice.provider(visit.rendering()).displayName();
    }

    public String getLocationName() {
        return practice.location(visit.location()).name();
    }

    public String getPlaceName() {
        return codes.placeOfService(visit.placeOfService(), visit.dateOfService())
                .map(CodeView::label)
                .orElse("");
    }

    public String causeInWords(RelatedCause cause) {
        return EntryWords.cause(cause);
    }

    public List<Diagnosis> getDiagnoses() {
        return IntStream.range(0, visit.diagnoses().size())
                .mapToObj(this::diagnosis)
                .toList();
    }

    private Diagnosis diagnosis(int index) {
        var code = visit.diagnoses().get(index);
        var label = codes.diagnosis(code, visit.dateOfService()).map(CodeView::label);
        return new Diagnosis(TypedVisit.letter(index), DiagnosisCode.withDot(code), label.orElse("Unknown here"));
    }

    public List<ChargeView> getLines() {
        return lines;
    }

    public String service(ChargeView line) {
        return codes.procedure(line.procedure(), line.from())
                .map(CodeView::label)
                .orElse("Unknown here");
    }

    public String pointers(ChargeView line) {
        return String.join(
                ", ",
                line.diagnosisPointers().stream()
                        .map(pointer -> TypedVisit.letter(pointer - 1))
                        .toList());
    }

    public String units(ChargeView line) {
        return line.units().stripTrailingZeros().toPlainString();
    }

    public Money getTotal() {
        return Money.sum(lines.stream().map(ChargeView::amount).toList());
    }

    public Money getUnbilled() {
        return Money.sum(lines.stream()
                .filter(line -> line.status() == ChargeStatus.UNBILLED)
                .map(ChargeView::amount)
                .toList());
    }

    /** What the ledger's unbilled receivable holds of the visit. */
    public Money getUnbilledInLedger() {
        return balances.ofCharges(Account.UNBILLED_RECEIVABLES, ids());
    }

    public Money getGrossInLedger() {
        return balances.ofCharges(Account.GROSS_CHARGES, ids()).negated();
    }

    private List<Long> ids() {
        return lines.stream().map(ChargeView::id).map(ChargeId::value).toList();
    }

    public VisitState getState() {
        if (visit.status() == EncounterStatus.OPEN) {
            return VisitState.OPEN;
        }
        if (lines.isEmpty()) {
            return VisitState.NO_CHARGES;
        }
        return isCorrectable() ? VisitState.READY : VisitState.BILLED;
    }

    public String getStateInWords() {
        return VisitWords.word(getState());
    }

    public String getStateKind() {
        return VisitWords.kind(getState());
    }

    /** Until a released claim carries it. */
    public boolean isCorrectable() {
        return lines.stream().noneMatch(line -> line.status() == ChargeStatus.BILLED);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
