package org.claimwright.practices;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.claimwright.kernel.Finding;
import org.claimwright.practices.model.BillingDetails;
import org.claimwright.practices.model.Location;
import org.claimwright.practices.model.PatientDeskDetails;
import org.claimwright.practices.model.Provider;

/**
 * What the practice in scope says of itself on its claims: billing identity, providers, locations. A form is checked
 * first ({@code findings}); to give one with findings to a method that keeps it is the caller's fault.
 */
@Stateless
public class PracticeProfile {
    @Inject
    private ProfileRecords records;

    public PracticeView current() {
        return records.practice();
    }

    public Optional<BillingIdentity> billingIdentity() {
        return records.billing().map(BillingDetails::identity);
    }

    /** @return what has to be mended first; empty when the identity is kept */
    public List<Finding> describe(BillingIdentity identity) {
        var wrong = identity.findings();
        if (wrong.isEmpty()) {
            records.billing()
                    .ifPresentOrElse(kept -> kept.change(identity), () -> records.add(new BillingDetails(identity)));
        }
        return wrong;
    }

    /** Empty while nobody has said where patients may ask. */
    public Optional<PatientDesk> patientDesk() {
        return records.patientDesk().map(PatientDeskDetails::desk);
    }

    /** @return what has to be mended first; empty when the desk is kept */
    public List<Finding> describe(PatientDesk desk) {
        var wrong = desk.findings();
        if (wrong.isEmpty()) {
            records.patientDesk()
                    .ifPresentOrElse(kept -> kept.change(desk), () -> records.add(new PatientDeskDetails(desk)));
        }
        return wrong;
    }

    public List<ProviderView> providers() {
        return records.providers().stream().map(Provider::view).toList();
    }

    public ProviderView provider(ProviderId id) {
        return records.provider(id).view();
    }

    public List<Finding> findings(ProviderForm form) {
        return findings(form, other -> true);
    }

    /** For a change of somebody who is known: their own NPI is no duplicate. */
    public List<Finding> findings(ProviderForm form, ProviderId self) {
        return findings(form, other -> !other.id().equals(self));
    }

    public ProviderId addProvider(ProviderForm form) {
        none(findings(form));
        var provider = new Provider(form);
        records.add(provider);
        return provider.id();
    }

    public void changeProvider(ProviderId id, ProviderForm form) {
        none(findings(form, id));
        records.provider(id).change(form);
    }

    /** A provider who left is no longer offered for new visits. */
    public void retire(ProviderId id) {
        records.provider(id).retire();
    }

    public void reinstate(ProviderId id) {
        records.provider(id).reinstate();
    }

    public List<LocationView> locations() {
        return records.locations().stream().map(Location::view).toList();
    }

    public LocationView location(LocationId id) {
        return records.location(id).view();
    }

    public List<Finding> findings(LocationForm form) {
        return findings(form, other -> true);
    }

    public List<Finding> findings(LocationForm form, LocationId self) {
        return findings(form, other -> !other.id().equals(self));
    }

    public LocationId addLocation(LocationForm form) {
        none(findings(form));
        var location = new Location(form);
        records.add(location);
        return location.id();
    }

    public void changeLocation(LocationId id, LocationForm form) {
        none(findings(form, id));
        records.location(id).change(form);
    }

    private List<Finding> findings(ProviderForm form, Predicate<ProviderView> others) {
        var wrong = form.findings();
        var known = providers().stream().filter(others).anyMatch(other -> other.npi()
                .equals(form.npi()));
        PracticeFinding.PROVIDER_KNOWN.unless(!known, "npi", wrong);
        return List.copyOf(wrong);
    }

    private List<Finding> findings(LocationForm form, Predicate<LocationView> others) {
        var wrong = form.findings();
        var known = locations().stream().filter(others).anyMatch(other -> other.name()
                .equalsIgnoreCase(form.name().strip()));
        PracticeFinding.LOCATION_KNOWN.unless(!known, "name", wrong);
        return List.copyOf(wrong);
    }

    private static void none(List<Finding> wrong) {
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("a form with findings cannot be kept: " + wrong);
        }
    }
}
