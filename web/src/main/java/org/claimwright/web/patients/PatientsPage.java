package org.claimwright.web.patients;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.registration.PatientHit;
import org.claimwright.registration.PatientRegistry;
import org.claimwright.web.Route;
import org.claimwright.web.WorkPlace;

/** The list of patients in the order of names, a page at a time. */
@Named
@ViewScoped
public class PatientsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    private PatientRegistry registry;

    @Inject
    private PatientFilter filter;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkPlace workPlace;

    private int page = 1;
    private String text;
    private boolean filtered;
    private int count;
    private List<PatientHit> patients;
    private LocalDate today;

    public void open() {
        text = filter.text(practice());
        filtered = !text.isEmpty();
        count = registry.count(text);
        page = Math.max(1, Math.min(page, getPages()));
        patients = registry.list(text, (page - 1) * ROWS, ROWS);
        today = clock.today(workPlace.getHere().timeZone());
    }

    public String show() {
        filter.set(practice(), text);
        return Route.PATIENTS.path() + "?faces-redirect=true";
    }

    public String showAll() {
        text = "";
        return show();
    }

    public int age(LocalDate birthDate) {
        return Period.between(birthDate, today).getYears();
    }

    private int practice() {
        return workPlace.getHere().practiceId();
    }

    public int getPages() {
        return Math.max(1, (count + ROWS - 1) / ROWS);
    }

    public int getFirstRow() {
        return (page - 1) * ROWS + 1;
    }

    public int getLastRow() {
        return Math.min(page * ROWS, count);
    }

    public int getCount() {
        return count;
    }

    public List<PatientHit> getPatients() {
        return patients;
    }

    public boolean isFiltered() {
        return filtered;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
