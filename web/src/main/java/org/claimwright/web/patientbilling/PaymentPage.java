package org.claimwright.web.patientbilling;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.claimwright.encounters.EncounterId;
import org.claimwright.kernel.Money;
import org.claimwright.patientbilling.AccountView;
import org.claimwright.patientbilling.PatientAccount;
import org.claimwright.patientbilling.PatientPayments;
import org.claimwright.patientbilling.PaymentAnswer;
import org.claimwright.patientbilling.PaymentForm;
import org.claimwright.patientbilling.PaymentMethod;
import org.claimwright.patientbilling.PaymentPurpose;
import org.claimwright.registration.PatientId;
import org.claimwright.registration.PatientRegistry;
import org.claimwright.registration.PatientView;
import org.claimwright.web.Route;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Asked;
import org.claimwright.web.shell.FieldMessages;
import org.claimwright.web.shell.Missing;

/** Takes what a patient pays. The form carries a name of its own, so that one sent twice is one payment. */
@Named
@RequestScoped
public class PaymentPage {
    @Inject
    private PatientRegistry registry;

    @Inject
    private PatientAccount accounts;

    @Inject
    private PatientPayments payments;

    @Inject
    private WorkPlace workPlace;

    @Inject
    private FieldMessages messages;

    @Inject
    private Missing missing;

    private long id;
    private String entryKey;
    private PatientView patient;
    private AccountView account;
    private Money amount;
    private PaymentMethod method = PaymentMethod.CHECK;
    private String reference = "";
    private PaymentPurpose purpose = PaymentPurpose.OLDEST_FIRST;
    private long visit;

    @PostConstruct
    void begin() {
        id = Asked.number("patient");
        var sent = Asked.text("entry");
        entryKey = sent.isEmpty() ? UUID.randomUUID().toString() : sent;
        if (registry.knows(new PatientId(id))) {
            patient = registry.patient(new PatientId(id));
            account = accounts.account(patient.id());
        }
    }

    public void open() {
        if (patient == null) {
            missing.answer();
        }
    }

    public String take() {
        var form = new PaymentForm(
                entryKey,
                patient.id(),
                amount,
                method,
                reference == null ? "" : reference.strip(),
                purpose,
                purpose == PaymentPurpose.VISIT && visit > 0 ? new EncounterId(visit) : null);
        var answer = payments.take(form, workPlace.getPerson().displayName());
        if (answer instanceof PaymentAnswer.Taken taken) {
            return Route.RECEIPT.path() + "?faces-redirect=true&id="
                    + taken.receipt().value();
        }
        messages.beside(((PaymentAnswer.Refused) answer).findings());
        return null;
    }

    public PaymentMethod[] getMethods() {
        return PaymentMethod.values();
    }

    public PaymentPurpose[] getPurposes() {
        return PaymentPurpose.values();
    }

    /** Those on which something is owed. */
    public List<AccountView.Visit> getVisits() {
        return account.visits().stream()
                .filter(each -> each.sums().owed().isPositive())
                .toList();
    }

    public String getName() {
        return patient.firstName() + " " + patient.lastName();
    }

    public AccountView getAccount() {
        return account;
    }

    public long getId() {
        return id;
    }

    public String getEntryKey() {
        return entryKey;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public PaymentMethod getMethod() {
        return method;
    }

    public void setMethod(PaymentMethod method) {
        this.method = method;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public PaymentPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(PaymentPurpose purpose) {
        this.purpose = purpose;
    }

    public long getVisit() {
        return visit;
    }

    public void setVisit(long visit) {
        this.visit = visit;
    }
}
