package org.claimwright.demobooks;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Installation;
import org.claimwright.kernel.SchemaMigration;
import org.claimwright.people.Role;
import org.claimwright.people.Staff;
import org.claimwright.practices.PracticeScope;
import org.claimwright.practices.Practices;

/**
 * Opens the demo's two practices on the first start in demo mode: a family practice and a two-physician orthopedic
 * group in another time zone. Its people share one password, which the launcher made for this installation and prints. What
 * lies behind the practices is then lived through by {@link DemoYear}; without any past only their last weeks are entered.
 */
@Singleton
@Startup
@DependsOn({SchemaMigration.NAME, "StarterCodes", "LoadedRules", "BillingRules", "DemoPartner"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoBooks {
    /**
     * A year in months of four weeks; system property {@code claimwright.demo.months} asks for fewer, and
     * {@code claimwright.demo.ends} for another last day than today.
     */
    private static final int MONTHS = 13;

    @Inject
    private Staff staff;

    @Inject
    private Practices practices;

    @Inject
    private BusinessClock clock;

    @Inject
    private DemoPayers payers;

    @Inject
    private DemoVisits visits;

    @Inject
    private DemoHistory history;

    @Inject
    private DemoBills bills;

    @Inject
    private DemoStrays strays;

    @PostConstruct
    void openOnFirstStart() {
        if (Installation.mode() == Installation.DEMO && staff.isEmpty()) {
            open(System.getProperty("claimwright.demo.password"));
        }
    }

    private void open(String password) {
        var months = Integer.getInteger("claimwright.demo.months", MONTHS);
        history.begin(months, day(System.getProperty("claimwright.demo.ends", "")));
        payers.enter();
        var lakeside = practice(DemoPractice.lakeside());
        var harbor = practice(DemoPractice.harbor());
        inBoth(lakeside, harbor, "dana.whitfield", "Dana Whitfield", password, Role.BILLER);
        inBoth(lakeside, harbor, "marcus.oyelaran", "Marcus Oyelaran", password, Role.SUPERVISOR);
        inBoth(lakeside, harbor, "priya.raman", "Priya Raman", password, Role.ADMINISTRATOR);
        var patient = new Staff.Candidate(DemoBills.PATIENT, "Maria Alvarez", password);
        PracticeScope.within(lakeside, () -> staff.register(patient, lakeside, Role.PATIENT));
        if (months == 0) {
            enterLastWeeks(lakeside, DemoPractice.lakeside());
            enterLastWeeks(harbor, DemoPractice.harbor());
        } else {
            strays.introduceRecords();
        }
    }

    private void enterLastWeeks(int id, DemoPractice practice) {
        try (var scope = PracticeScope.open(id)) {
            IntStream.range(0, DemoVisits.VISITS_OF_THE_LAST_WEEKS)
                    .forEach(number -> visits.enterOfLastWeeks(practice, number));
            visits.billLastWeeks(practice);
            bills.enterLastWeeks(practice);
        }
    }

    private static Optional<LocalDate> day(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private int practice(DemoPractice practice) {
        var today = clock.today(practice.timeZone());
        var id = practices.open(practice.name(), practice.mark(), practice.timeZone(), today);
        try (var scope = PracticeScope.open(id)) {
            visits.setUp(practice);
            bills.setUp(practice);
        }
        return id;
    }

    private void inBoth(int first, int second, String mailbox, String name, String password, Role role) {
        var candidate = new Staff.Candidate(mailbox + "@northline.example", name, password);
        var person = PracticeScope.within(first, () -> staff.register(candidate, first, role));
        try (var scope = PracticeScope.open(second)) {
            staff.join(person, second, role);
        }
    }
}
