package org.claimwright.demobooks;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.claimwright.charges.ChargeCapture;
import org.claimwright.charges.ChargeForm;
import org.claimwright.claims.ClaimSubmission;
import org.claimwright.encounters.EncounterForm;
import org.claimwright.encounters.EncounterId;
import org.claimwright.encounters.EncounterRegister;
import org.claimwright.encounters.Recording;
import org.claimwright.encounters.RelatedCause;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.practices.LocationId;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.practices.ProviderId;
import org.claimwright.pricing.FeeScheduleForm;
import org.claimwright.pricing.FeeSchedules;
import org.claimwright.pricing.Scheduling;
import org.claimwright.registration.PatientId;
import org.claimwright.registration.PatientRegistry;
import org.claimwright.registration.Registration;

/**
 * Sets a demo practice up and enters its first weeks, as its people would: identity, providers, prices, patients, visits.
 * The older half of the claims is released. Some visits are left for the user of the demo: open ones, and claims held
 * for want of something.
 */
@Dependent
class DemoVisits {
    private static final String ENTERED_BY = "Demo books";
    private static final int PATIENTS = 30;
    private static final int DAYS = 21;
    private static final int RELEASED_WHEN_OLDER_THAN = 6;

    @Inject
    private PracticeProfile profile;

    @Inject
    private FeeSchedules feeSchedules;

    @Inject
    private DemoContracts contracts;

    @Inject
    private DemoPayers payers;

    @Inject
    private PatientRegistry registry;

    @Inject
    private EncounterRegister encounters;

    @Inject
    private ChargeCapture charges;

    @Inject
    private ClaimSubmission submission;

    @Inject
    private BusinessClock clock;

    void enter(DemoPractice practice) {
        var today = clock.today(practice.timeZone());
        profile.describe(practice.identity());
        var providers = practice.providers().stream().map(profile::addProvider).toList();
        var location = profile.addLocation(practice.location());
        setPrices(practice, today);
        contracts.enter(today);
        var random = new Random(practice.seed());
        var older = new ArrayList<EncounterId>();
        for (var patient : patients(practice, random, today)) {
            var day = weekday(today.minusDays(random.nextInt(DAYS)));
            var visit = enter(practice, patient, day, one(random, providers), location, random);
            if (day.isBefore(today.minusDays(RELEASED_WHEN_OLDER_THAN))) {
                older.add(visit);
            }
        }
        submission.release(submission.assemble(older, ENTERED_BY), ENTERED_BY);
    }

    /** Made-up prices: from the number itself, so that they differ, and are the same at each first start. */
    private void setPrices(DemoPractice practice, LocalDate today) {
        var form = new FeeScheduleForm("Starter prices", today.withDayOfYear(1).minusYears(1), null);
        if (feeSchedules.create(form) instanceof Scheduling.Scheduled scheduled) {
            practice.visits().stream()
                    .flatMap(kind -> kind.procedures().stream())
                    .map(DemoVisits::number)
                    .distinct()
                    .forEach(procedure -> feeSchedules.put(scheduled.id(), procedure, "", price(procedure)));
        }
    }

    private static String price(String procedure) {
        var spread = BigDecimal.valueOf(Math.floorMod(procedure.hashCode(), 140));
        return spread.add(new BigDecimal("38.50"))
                .setScale(2, RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    private List<PatientId> patients(DemoPractice practice, Random random, LocalDate today) {
        var near = practice.identity().address();
        var people = new DemoPatients(random, near, today, payers::payer);
        return IntStream.range(0, PATIENTS)
                .mapToObj(number -> people.next())
                .map(newcomer -> registry.register(newcomer.person(), newcomer.coverages()))
                .filter(Registration.Registered.class::isInstance)
                .map(registered -> ((Registration.Registered) registered).patient())
                .toList();
    }

    private EncounterId enter(
            DemoPractice practice,
            PatientId patient,
            LocalDate day,
            ProviderId provider,
            LocationId location,
            Random random) {
        var kind = one(random, practice.visits());
        var form = EncounterForm.visit(patient, day, provider, location, kind.diagnoses());
        if (kind.accident() && random.nextBoolean()) {
            form = form.causedBy(RelatedCause.OTHER_ACCIDENT, day.minusDays(3), "");
        }
        if (!(encounters.open(form) instanceof Recording.Recorded recorded)) {
            throw new IllegalStateException("the demo's own visit of kind " + kind + " was refused");
        }
        charges.capture(recorded.id(), lines(kind));
        if (random.nextInt(8) != 0) {
            encounters.close(recorded.id());
        }
        return recorded.id();
    }

    private static List<ChargeForm> lines(DemoPractice.VisitKind kind) {
        var pointers = IntStream.rangeClosed(1, kind.diagnoses().size()).boxed().toArray(Integer[]::new);
        return kind.procedures().stream()
                .map(procedure -> procedure.split("-"))
                .map(parts -> ChargeForm.of(parts[0], Arrays.copyOfRange(parts, 1, parts.length)))
                .map(line -> line.pointingTo(pointers))
                .toList();
    }

    private static String number(String procedure) {
        return procedure.split("-")[0];
    }

    /** A practice is closed at the weekend. */
    private static LocalDate weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }

    private static <T> T one(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
