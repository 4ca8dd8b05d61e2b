package org.claimwright.web.patients;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Finding;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.payers.PayerView;
import org.claimwright.registration.CoverageId;
import org.claimwright.registration.CoverageRegister;
import org.claimwright.registration.CoverageView;
import org.claimwright.registration.PatientId;
import org.claimwright.registration.PatientRegistry;
import org.claimwright.web.Route;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.FieldMessages;
import org.claimwright.web.shell.Missing;
import org.claimwright.web.shell.Typed;

/** Adds a coverage to a patient, or corrects, replaces or ends one. */
@Named
@ViewScoped
public class CoveragePage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What is done with the coverage. */
    public enum Deed {
        ADD("Add coverage", "Add coverage"),
        CHANGE("Correct coverage", "Save"),
        REPLACE("Replace coverage", "Replace"),
        END("End coverage", "End coverage");

        private final String title;
        private final String button;

        Deed(String title, String button) {
            this.title = title;
            this.button = button;
        }

        public String getTitle() {
            return title;
        }

        public String getButton() {
            return button;
        }
    }

    @Inject
    private PatientRegistry registry;

    @Inject
    private CoverageRegister register;

    @Inject
    private PayerDirectory directory;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkPlace workPlace;

    @Inject
    private FieldMessages messages;

    @Inject
    private Missing missing;

    private long patient;
    private Long id;
    private Deed deed = Deed.ADD;
    private CoverageEntry coverage;
    private CoverageView old;

    public void open() {
        if (!isKnown()) {
            missing.answer();
        } else if (deed == Deed.ADD) {
            coverage = CoverageEntry.ranked(
                    nextRank(), clock.today(workPlace.getHere().timeZone()));
        } else {
            old = registry.coverage(new CoverageId(id));
            patient = old.patient().value();
            coverage = deed == Deed.REPLACE ? successor() : entryOf(old);
        }
    }

    private boolean isKnown() {
        return deed == Deed.ADD
                ? registry.knows(new PatientId(patient))
                : id != null && registry.knows(new CoverageId(id));
    }

    public String save() {
        if (deed != Deed.END && CoverageDates.say(coverage, "", messages)) {
            return null;
        }
        var findings = done();
        messages.beside(findings.stream().map(this::besideItsField).toList());
        return findings.isEmpty() ? Route.PATIENT.path() + "?faces-redirect=true&id=" + patient : null;
    }

    private List<Finding> done() {
        return switch (deed) {
            case ADD -> register.add(new PatientId(patient), coverage.form());
            case CHANGE -> register.change(old.id(), coverage.form());
            case REPLACE -> register.replace(old.id(), coverage.form());
            case END -> register.end(old.id(), Typed.date(coverage.getEffectiveTo()));
        };
    }

    /** Both forms stand in the page, so the last day of the one has an id of its own. */
    private Finding besideItsField(Finding finding) {
        var ends = deed == Deed.END && finding.where().equals("effectiveTo");
        return ends ? new Finding(finding.code(), "lastDay", finding.found(), finding.todo()) : finding;
    }

    private CoverageEntry entryOf(CoverageView view) {
        return CoverageEntry.of(view, registry.patient(view.patient()).address());
    }

    private CoverageEntry successor() {
        return CoverageEntry.ranked(old.rank(), clock.today(workPlace.getHere().timeZone()));
    }

    private int nextRank() {
        var today = clock.today(workPlace.getHere().timeZone());
        return Math.min(3, registry.coveragesOn(new PatientId(patient), today).size() + 1);
    }

    public List<PayerView> getPayers() {
        return directory.all();
    }

    public String getOldPayer() {
        return directory.payer(old.payer()).name();
    }

    public CoverageView getOld() {
        return old;
    }

    public CoverageEntry getCoverage() {
        return coverage;
    }

    public long getPatient() {
        return patient;
    }

    public void setPatient(long patient) {
        this.patient = patient;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Deed getDeed() {
        return deed;
    }

    public void setDeed(Deed deed) {
        this.deed = deed;
    }
}
