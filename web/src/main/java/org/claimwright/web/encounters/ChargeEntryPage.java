package org.claimwright.web.encounters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.claimwright.charges.ChargeCapture;
import org.claimwright.charges.VisitAnswer;
import org.claimwright.charges.VisitEntry;
import org.claimwright.charges.VisitEntry.Finish;
import org.claimwright.charges.VisitForm;
import org.claimwright.encounters.EncounterId;
import org.claimwright.encounters.EncounterRegister;
import org.claimwright.encounters.EncounterView;
import org.claimwright.encounters.RelatedCause;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Money;
import org.claimwright.practices.LocationView;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.practices.ProviderView;
import org.claimwright.registration.PatientId;
import org.claimwright.registration.PatientRegistry;
import org.claimwright.web.Route;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Dates;

/**
 * Charge entry on one screen. Date, provider and place go on to the next visit of the batch; they stand in the address,
 * the patient does not.
 */
@Named
@RequestScoped
public class ChargeEntryPage {
    @Inject
    private VisitEntry visits;

    @Inject
    private EntryChecks checks;

    @Inject
    private EncounterRegister encounters;

    @Inject
    private ChargeCapture charges;

    @Inject
    private PatientRegistry patients;

    @Inject
    private PracticeProfile practice;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkPlace workPlace;

    @Inject
    private ExternalContext external;

    private Long encounter;
    private Long patient;
    private Long saved;
    private String day = "";
    private String rendering = "";
    private String location = "";
    private TypedVisit typed;
    private List<Finding> findings = List.of();

    /** Shows a visit to be corrected, or an empty one. */
    public void open() {
        typed = encounter == null ? begun() : kept(encounters.encounter(new EncounterId(encounter)));
    }

    public void saveAndNext() throws IOException {
        save(Finish.CLOSE);
    }

    /** The visit waits for something. */
    public void hold() throws IOException {
        save(Finish.HOLD);
    }

    private void save(Finish finish) throws IOException {
        var reader = checks.read(getTyped());
        if (!reader.unreadable().isEmpty()) {
            findings = checks.check(reader, finish).findings();
            return;
        }
        var answer = keep(reader.read(), finish);
        if (answer instanceof VisitAnswer.Entered entered) {
            external.redirect(external.getRequestContextPath() + next(entered.id(), reader.read()));
        } else if (answer instanceof VisitAnswer.Refused refused) {
            findings = EntryChecks.onPage(reader, refused.findings());
        }
    }

    private VisitAnswer keep(VisitForm visit, Finish finish) {
        return typed.isNew()
                ? visits.enter(visit, finish)
                : visits.correct(new EncounterId(Long.parseLong(typed.encounter())), visit, finish);
    }

    private String next(EncounterId id, VisitForm visit) {
        if (!typed.isNew()) {
            return Route.ENCOUNTER.path() + "?id=" + id.value();
        }
        var form = visit.encounter();
        return Route.CHARGE_ENTRY.path() + "?saved=" + id.value() + "&date=" + form.dateOfService() + "&rendering="
                + form.rendering().value() + "&location=" + form.location().value();
    }

    private TypedVisit begun() {
        var chosen = patient == null ? "" : String.valueOf(patient);
        var name = patient == null ? "" : name(new PatientId(patient));
        return TypedVisit.begun(
                chosen, name, firstDay(), only(rendering, renderingIds()), only(location, locationIds()));
    }

    private String firstDay() {
        return Dates.day(EntryDay.read(day)
                .orElseGet(() -> clock.today(workPlace.getHere().timeZone())));
    }

    private TypedVisit kept(EncounterView visit) {
        return TypedVisit.kept(visit, name(visit.patient()), charges.chargesOf(visit.id()));
    }

    private String name(PatientId id) {
        var view = patients.patient(id);
        return view.lastName() + ", " + view.firstName();
    }

    /** What was chosen before or, where there is no choice, the only one. */
    private static String only(String chosen, List<String> all) {
        return chosen.isEmpty() && all.size() == 1 ? all.get(0) : chosen;
    }

    private List<String> renderingIds() {
        return getProviders().stream()
                .map(provider -> String.valueOf(provider.id().value()))
                .toList();
    }

    private List<String> locationIds() {
        return getLocations().stream()
                .map(place -> String.valueOf(place.id().value()))
                .toList();
    }

    /** On a postback it is what the page sent. */
    public TypedVisit getTyped() {
        if (typed == null) {
            typed = TypedVisit.of(external.getRequestParameterValuesMap());
        }
        return typed;
    }

    /** Those who may have seen a patient, and the one of this visit. */
    public List<ProviderView> getProviders() {
        var chosen = typed == null ? "" : typed.rendering();
        return practice.providers().stream()
                .filter(provider -> provider.active()
                        || chosen.equals(String.valueOf(provider.id().value())))
                .toList();
    }

    public List<LocationView> getLocations() {
        return practice.locations();
    }

    public RelatedCause[] getRelatedCauses() {
        return RelatedCause.values();
    }

    public String causeInWords(RelatedCause cause) {
        return EntryWords.cause(cause);
    }

    /** What is wrong with a field, in one sentence or two; empty when nothing is. */
    public String error(String where) {
        return findings.stream()
                .filter(finding -> finding.where().equals(where))
                .map(EntryWords::sentence)
                .collect(Collectors.joining(" "));
    }

    /** What is wrong with a line, whatever the field. */
    public String errorOfLine(int index) {
        var line = "lines[" + index + "].";
        return findings.stream()
                .filter(finding -> finding.where().startsWith(line))
                .map(EntryWords::sentence)
                .collect(Collectors.joining(" "));
    }

    public boolean isWrong(int line, String field) {
        return !error("lines[" + line + "]." + field).isEmpty();
    }

    public boolean isRefused() {
        return !findings.isEmpty();
    }

    /** The visit that was saved just before. */
    public EncounterView getSavedVisit() {
        return saved == null ? null : encounters.encounter(new EncounterId(saved));
    }

    public String getSavedName() {
        return name(getSavedVisit().patient());
    }

    public String getSavedDay() {
        return Dates.day(getSavedVisit().dateOfService());
    }

    public Money getSavedTotal() {
        return charges.totalOf(new EncounterId(saved));
    }

    public Long getEncounter() {
        return encounter;
    }

    public void setEncounter(Long encounter) {
        this.encounter = encounter;
    }

    public Long getPatient() {
        return patient;
    }

    public void setPatient(Long patient) {
        this.patient = patient;
    }

    public Long getSaved() {
        return saved;
    }

    public void setSaved(Long saved) {
        this.saved = saved;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day == null ? "" : day;
    }

    public String getRendering() {
        return rendering;
    }

    public void setRendering(String rendering) {
        this.rendering = rendering == null ? "" : rendering;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location == null ? "" : location;
    }
}
