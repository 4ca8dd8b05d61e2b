package org.claimwright.demobooks;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimwright.charges.ChargeCapture;
import org.claimwright.charges.ChargeForm;
import org.claimwright.claims.ClaimSubmission;
import org.claimwright.encounters.EncounterForm;
import org.claimwright.encounters.EncounterId;
import org.claimwright.encounters.EncounterRegister;
import org.claimwright.encounters.EncounterView;
import org.claimwright.encounters.Recording;
import org.claimwright.encounters.RelatedCause;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.pricing.FeeScheduleForm;
import org.claimwright.pricing.FeeSchedules;
import org.claimwright.pricing.Scheduling;
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
    static final int VISITS_OF_THE_LAST_WEEKS = 30;
    private static final int DAYS_OF_THE_LAST_WEEKS = 21;
    private static final int RELEASED_WHEN_OLDER_THAN = 6;

    static final int VISITS_A_MONTH = 74;
    private static final int NEWCOMERS_A_MONTH = 14;
    private static final int SELDOM = 12;
    private static final int LAST_WEEKS = 0;

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

    void setUp(DemoPractice practice) {
        profile.describe(practice.identity());
        practice.providers().forEach(profile::addProvider);
        profile.addLocation(practice.location());
        setPrices(practice, today(practice));
        contracts.enter(today(practice));
    }

    /** One of the visits of the last weeks, by somebody new. Some stay open, and some claims want something. */
    void enterOfLastWeeks(DemoPractice practice, int number) {
        var random = random(practice, LAST_WEEKS, number);
        var day = weekday(today(practice).minusDays(random.nextInt(DAYS_OF_THE_LAST_WEEKS)));
        var kind = one(random, practice.visits());
        var visit = enter(newcomer(practice, random), day, kind, kind.accident() && random.nextBoolean(), random);
        if (random.nextInt(8) != 0) {
            encounters.close(visit);
        }
    }

    /** What is not of the last days goes out. */
    void billLastWeeks(DemoPractice practice) {
        var today = today(practice);
        bill(today.minusDays(DAYS_OF_THE_LAST_WEEKS), today.minusDays(RELEASED_WHEN_OLDER_THAN + 1));
    }

    /** One of the visits of the month that ends today; whoever has an accident says when. */
    void enterOfMonth(DemoPractice practice, int month, int number) {
        var random = random(practice, month, number);
        var patient = number < NEWCOMERS_A_MONTH ? newcomer(practice, random) : known(random);
        var day = weekday(today(practice).minusDays(random.nextInt(DemoStretch.DAYS_OF_A_MONTH)));
        var kind = kindOfMonth(practice, random);
        encounters.close(enter(patient, day, kind, kind.accident(), random));
    }

    private static DemoPractice.VisitKind kindOfMonth(DemoPractice practice, Random random) {
        var seen = random.nextInt(SELDOM) == 0 ? practice.seldom() : practice.visits();
        return one(random, seen).mended();
    }

    void billMonth(DemoPractice practice) {
        var today = today(practice);
        bill(today.minusDays(DemoStretch.DAYS_OF_A_MONTH + 1), today);
    }

    private void bill(LocalDate from, LocalDate to) {
        var visits = encounters.encountersBetween(from, to).stream()
                .map(EncounterView::id)
                .toList();
        submission.release(submission.assemble(visits, ENTERED_BY), ENTERED_BY);
    }

    /** The same for the same visit, whatever happened before. */
    static Random random(DemoPractice practice, int month, int number) {
        return new Random(practice.seed() * 1_000_003 + month * 1_009L + number);
    }

    private PatientId known(Random random) {
        var all = registry.count("");
        return registry.list("", random.nextInt(all), 1).get(0).id();
    }

    private LocalDate today(DemoPractice practice) {
        return clock.today(practice.timeZone());
    }

    /** Made-up prices: from the number itself, so that they differ, and are the same at each first start. */
    private void setPrices(DemoPractice practice, LocalDate today) {
        var form = new FeeScheduleForm("Starter prices", today.withDayOfYear(1).minusYears(1), null);
        if (feeSchedules.create(form) instanceof Scheduling.Scheduled scheduled) {
            Stream.concat(practice.visits().stream(), practice.seldom().stream())
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

    private PatientId newcomer(DemoPractice practice, Random random) {
        var near = practice.identity().address();
        var somebody = new DemoPatients(random, near, today(practice), payers::payer).next();
        if (registry.register(somebody.person(), somebody.coverages()) instanceof Registration.Registered registered) {
            return registered.patient();
        }
        throw new IllegalStateException("the demo's own patient was refused");
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
