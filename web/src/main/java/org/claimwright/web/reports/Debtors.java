package org.claimwright.web.reports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.payers.PayerId;
import org.claimwright.registration.PatientHit;
import org.claimwright.registration.PatientId;
import org.claimwright.registration.PatientRegistry;
import org.claimwright.reporting.Debtor;

/** How those who owe are called. */
@Dependent
class Debtors {
    @Inject
    private PayerDirectory payers;

    @Inject
    private PatientRegistry patients;

    /** A name for each. */
    Map<Debtor, String> names(Collection<Debtor> debtors) {
        var accounts = patients(debtors.stream()
                .filter(debtor -> debtor.kind() == Debtor.Kind.ACCOUNT && debtor.id() != 0)
                .map(debtor -> new PatientId(debtor.id()))
                .toList());
        return debtors.stream().collect(Collectors.toMap(debtor -> debtor, debtor -> name(debtor, accounts)));
    }

    /** Whether an address names one that is there. */
    boolean known(Debtor debtor) {
        return debtor.kind() != Debtor.Kind.PAYER
                || debtor.id() == 0
                || payers.all().stream().anyMatch(payer -> payer.id().value() == debtor.id());
    }

    /** Last name first, as lists write them. */
    Map<PatientId, String> patients(Collection<PatientId> ids) {
        return patients.named(ids).stream()
                .collect(Collectors.toMap(PatientHit::id, hit -> hit.lastName() + ", " + hit.firstName()));
    }

    String name(Debtor debtor) {
        return names(List.of(debtor)).get(debtor);
    }

    private String name(Debtor debtor, Map<PatientId, String> accounts) {
        return switch (debtor.kind()) {
            case PAYER ->
                debtor.id() == 0
                        ? "Payer not named"
                        : payers.payer(new PayerId(debtor.id())).name();
            case PATIENTS_DUE -> "Patients, due now";
            case PATIENTS_ON_PLANS -> "Patients, on plans";
            case NOT_BILLED -> "Not billed yet";
            case ACCOUNT -> accounts.getOrDefault(new PatientId(debtor.id()), "No patient named");
        };
    }
}
