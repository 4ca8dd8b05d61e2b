package org.claimwright.demobooks;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.claimwright.kernel.PostalAddress;
import org.claimwright.payers.PayerId;
import org.claimwright.registration.CoverageForm;
import org.claimwright.registration.GuarantorForm;
import org.claimwright.registration.PatientForm;
import org.claimwright.registration.Relationship;
import org.claimwright.registration.Sex;
import org.claimwright.registration.SubscriberForm;

/** Invents people with their coverages, the same ones for the same seed. No real person is among them. */
final class DemoPatients {
    private static final List<String> WOMEN = List.of(
            "Maria",
            "Denise",
            "Joan",
            "Rita",
            "Yasmin",
            "Ingrid",
            "Aiko",
            "Carmen",
            "Lena",
            "Priscilla",
            "Hannah",
            "Odile");
    private static final List<String> MEN = List.of(
            "Samir", "Ivo", "Luis", "Nils", "Yusuf", "Tomas", "Andre", "Walter", "Kofi", "Dmitri", "Henry", "Pablo");
    private static final List<String> FAMILIES = List.of(
            "Alvarez",
            "Farrow",
            "Whitaker",
            "Castellano",
            "Haddad",
            "Kessler",
            "Ortega",
            "Bergstrom",
            "Iqbal",
            "Brandt",
            "Nakamura",
            "Osei",
            "Petrov",
            "Lund",
            "Marchetti",
            "Dubois",
            "Hollis",
            "Varga",
            "Quist",
            "Abernathy");
    private static final List<String> STREETS =
            List.of("Maple Street", "Second Avenue", "Orchard Road", "Lincoln Street", "Hill Road", "Park Lane");

    private final Random random;
    private final PostalAddress near;
    private final LocalDate today;
    private final Function<String, PayerId> payers;

    DemoPatients(Random random, PostalAddress near, LocalDate today, Function<String, PayerId> payers) {
        this.random = random;
        this.near = near;
        this.today = today;
        this.payers = payers;
    }

    record Newcomer(PatientForm person, List<CoverageForm> coverages) {}

    Newcomer next() {
        var sex = random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
        var age = 3 + random.nextInt(80);
        var birthDate = today.minusYears(age).minusDays(random.nextInt(365));
        var address = address();
        var lastName = one(FAMILIES);
        var parent = age < 18 ? new GuarantorForm(one(WOMEN), lastName, address, phone()) : null;
        var person = new PatientForm(
                one(sex == Sex.FEMALE ? WOMEN : MEN), "", lastName, "", birthDate, sex, address, phone(), parent);
        return new Newcomer(person, coverages(person, age));
    }

    private List<CoverageForm> coverages(PatientForm person, int age) {
        if (age >= 65) {
            return medicare();
        }
        return age < 18 ? List.of(throughParent(person)) : own(random.nextInt(10) == 0);
    }

    private List<CoverageForm> medicare() {
        var first = own(1, DemoPayers.MEDICARE, "Part B", medicareNumber());
        return random.nextBoolean()
                ? List.of(first)
                : List.of(first, own(2, DemoPayers.COMMERCIAL, "Supplement", memberNumber()));
    }

    private List<CoverageForm> own(boolean poor) {
        var payer = poor ? DemoPayers.MEDICAID : random.nextBoolean() ? DemoPayers.COMMERCIAL : DemoPayers.BLUE;
        return List.of(own(1, payer, poor ? "Medical assistance" : "Choice PPO", memberNumber()));
    }

    private CoverageForm own(int rank, String payer, String plan, String memberId) {
        return new CoverageForm(rank, payers.apply(payer), plan, "", memberId, Relationship.SELF, null, begun(), null);
    }

    private CoverageForm throughParent(PatientForm child) {
        var parent = new SubscriberForm(
                child.guarantor().firstName(),
                "",
                child.lastName(),
                child.birthDate().minusYears(28),
                Sex.FEMALE,
                child.address());
        return new CoverageForm(
                1,
                payers.apply(DemoPayers.COMMERCIAL),
                "Family PPO",
                "GRP" + (100 + random.nextInt(900)),
                memberNumber(),
                Relationship.CHILD,
                parent,
                begun(),
                null);
    }

    private LocalDate begun() {
        return today.withDayOfYear(1).minusYears(1);
    }

    private PostalAddress address() {
        var number = 10 + random.nextInt(980);
        return new PostalAddress(
                number + " " + one(STREETS),
                "",
                near.city(),
                near.state(),
                near.zip().substring(0, 5));
    }

    private String memberNumber() {
        return "W" + (10_000_000 + random.nextInt(89_999_999)) + "7";
    }

    /** In the form of a Medicare number: digits and letters in their places. */
    private String medicareNumber() {
        return "%dEG%dTE%dMK%02d".formatted(digit(), digit(), digit(), 10 + random.nextInt(90));
    }

    private int digit() {
        return 1 + random.nextInt(9);
    }

    private String phone() {
        return "555%07d".formatted(random.nextInt(10_000_000));
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
