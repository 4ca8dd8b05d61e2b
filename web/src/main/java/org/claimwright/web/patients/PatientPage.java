package org.claimwright.web.patients;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.payers.PayerView;
import org.claimwright.registration.CoverageView;
import org.claimwright.registration.PatientId;
import org.claimwright.registration.PatientRegistry;
import org.claimwright.registration.PatientView;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Missing;

/** A patient: who they are, who pays for them, what insures them. */
@Named
@RequestScoped
public class PatientPage {
    @Inject
    private PatientRegistry registry;

    @Inject
    private PayerDirectory directory;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkPlace workPlace;

    @Inject
    private Missing missing;

    private long id;
    private PatientView patient;
    private List<CoverageRow> coverages;
    private LocalDate today;

    /** A coverage with its payer and how it stands today. */
    public record CoverageRow(CoverageView coverage, PayerView payer, boolean inForce, boolean ended) {}

    public void open() {
        if (!registry.knows(new PatientId(id))) {
            missing.answer();
            return;
        }
        today = clock.today(workPlace.getHere().timeZone());
        patient = registry.patient(new PatientId(id));
        coverages = registry.coverages(patient.id()).stream().map(this::row).toList();
    }

    private CoverageRow row(CoverageView coverage) {
        var ended = coverage.effectiveTo() != null && coverage.effectiveTo().isBefore(today);
        return new CoverageRow(coverage, directory.payer(coverage.payer()), coverage.isInForceOn(today), ended);
    }

    public String getName() {
        return String.join(
                " ",
                List.of(patient.firstName(), patient.middleName(), patient.lastName(), patient.suffix()).stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    public int getAge() {
        return Period.between(patient.birthDate(), today).getYears();
    }

    /** The coverage billed first today, null for a patient who pays themself. */
    public CoverageRow getPrimary() {
        return coverages.stream().filter(CoverageRow::inForce).findFirst().orElse(null);
    }

    public PatientView getPatient() {
        return patient;
    }

    public List<CoverageRow> getCoverages() {
        return coverages;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
