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
import org.claimwright.practices.PracticeProfile;
import org.claimwright.pricing.FeeScheduleForm;
import org.claimwright.pricing.FeeSchedules;
import org.claimwright.pricing.Scheduling;
import org.claimwright.registration.PatientHit;
import org.claimwright.registration.PatientId;
import org.claimwright.registration.PatientRegistry;
import org.claimwright.registration.Registration;

/**
 * Sets a demo practice up and enters its visits, as its people would. The months that lie behind are billed whole. Of the last weeks
 * the older half is, and something is left for the user of the demo: open visits, and claims held for want of something.
 */
@Dependent
class DemoVisits {
    private static final String ENTERED_BY = "Demo books";
    private static final int NEWCOMERS_OF_THE_LAST_WEEKS = 30;
    private static final int DAYS_OF_THE_LAST_WEEKS = 21;
    private static final int RELEASED_WHEN_OLDER_THAN = 6;

    private static final int NEWCOMERS_A_MONTH = 14;
    private static final int RETURNING_A_MONTH = 60;
    private static final int EVERYBODY = 10_000;

    @Inject
    private PracticeProfile profile;

    @Inject
    private FeeSchedules feeSchedules;

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

    void setUp(DemoPractice practice) {
        profile.describe(practice.identity());
        practice.providers().forEach(profile::addProvider);
        profile.addLocation(practice.location());
        setPrices(practice, today(practice));
    }

    void enterLastWeeks(DemoPractice practice) {
        var today = today(practice);
        var random = new Random(practice.seed());
        var older = new ArrayList<EncounterId>();
        for (var patient : newcomers(practice, NEWCOMERS_OF_THE_LAST_WEEKS, random)) {
            var day = weekday(today.minusDays(random.nextInt(DAYS_OF_THE_LAST_WEEKS)));
            var kind = one(random, practice.visits());
            var visit = enter(patient, day, kind, kind.accident() && random.nextBoolean(), random);
            if (random.nextInt(8) != 0) {
                encounters.close(visit);
            }
            if (day.isBefore(today.minusDays(RELEASED_WHEN_OLDER_THAN))) {
                older.add(visit);
            }
        }
        submission.release(submission.assemble(older, ENTERED_BY), ENTERED_BY);
    }

    /** Today is the last day of the month; whoever has an accident says when. */
    void enterMonth(DemoPractice practice, int month) {
        var today = today(practice);
        var random = new Random(practice.seed() + month);
        var known = registry.list("", 0, EVERYBODY).stream().map(PatientHit::id).toList();
        var patients = new ArrayList<>(newcomers(practice, NEWCOMERS_A_MONTH, random));
        for (int i = 0; i < RETURNING_A_MONTH && !known.isEmpty(); i++) {
            patients.add(one(random, known));
        }
        var visits = new ArrayList<EncounterId>();
        for (var patient : patients) {
            var day = weekday(today.minusDays(random.nextInt(DemoStretch.DAYS_OF_A_MONTH)));
            var kind = one(random, practice.visits());
            visits.add(enter(patient, day, kind, kind.accident(), random));
        }
        visits.forEach(encounters::close);
        submission.release(submission.assemble(visits, ENTERED_BY), ENTERED_BY);
    }

    private LocalDate today(DemoPractice practice) {
        return clock.today(practice.timeZone());
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

    private List<PatientId> newcomers(DemoPractice practice, int count, Random random) {
        var near = practice.identity().address();
        var people = new DemoPatients(random, near, today(practice), payers::payer);
        return IntStream.range(0, count)
                .mapToObj(number -> people.next())
                .map(newcomer -> registry.register(newcomer.person(), newcomer.coverages()))
                .filter(Registration.Registered.class::isInstance)
                .map(registered -> ((Registration.Registered) registered).patient())
                .toList();
    }

    private EncounterId enter(
            PatientId patient, LocalDate day, DemoPractice.VisitKind kind, boolean datesAccident, Random random) {
        var provider = one(random, profile.providers()).id();
        var location = profile.locations().get(0).id();
        var form = EncounterForm.visit(patient, day, provider, location, kind.diagnoses());
        if (datesAccident) {
            form = form.causedBy(RelatedCause.OTHER_ACCIDENT, day.minusDays(3), "");
        }
        if (!(encounters.open(form) instanceof Recording.Recorded recorded)) {
            throw new IllegalStateException("the demo's own visit of kind " + kind + " was refused");
        }
        charges.capture(recorded.id(), lines(kind));
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
