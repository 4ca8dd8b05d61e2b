package org.claimwright.demobooks;

import java.time.ZoneId;
import java.util.List;
import org.claimwright.kernel.PostalAddress;
import org.claimwright.practices.BillingIdentity;
import org.claimwright.practices.LocationForm;
import org.claimwright.practices.ProviderForm;

/**
 * One of the demo's two practices, and the kinds of visits it sees.
 *
 * @param visits those that are seen every day
 * @param seldom those that are not, about which payers have an opinion
 * @param seed makes the same patients and visits at each first start
 */
record DemoPractice(
        String name,
        String mark,
        ZoneId timeZone,
        BillingIdentity identity,
        List<ProviderForm> providers,
        LocationForm location,
        List<VisitKind> visits,
        List<VisitKind> seldom,
        long seed) {
    /**
     * A kind of visit.
     *
     * @param procedures number, and modifiers behind a hyphen
     * @param accident whether it follows an accident, which a claim has to date
     */
    record VisitKind(List<String> diagnoses, List<String> procedures, boolean accident) {
        static VisitKind of(String diagnoses, String procedures) {
            return new VisitKind(List.of(diagnoses.split(" ")), List.of(procedures.split(" ")), false);
        }

        VisitKind afterAccident() {
            return new VisitKind(diagnoses, procedures, true);
        }

        /** As it was billed in the end: with a code below the heading that somebody chose first. */
        VisitKind mended() {
            var mended = diagnoses.stream()
                    .map(code -> code.equals(HEADING) ? BELOW_IT : code)
                    .toList();
            return new VisitKind(mended, procedures, accident);
        }
    }

    private static final String HEADING = "M545";
    private static final String BELOW_IT = "M5450";
    private static final String FAMILY_MEDICINE = "207Q00000X";
    private static final String ORTHOPEDIC_SURGERY = "207X00000X";

    static List<DemoPractice> all() {
        return List.of(lakeside(), harbor());
    }

    static DemoPractice named(String name) {
        return all().stream()
                .filter(practice -> practice.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is no practice of the demo"));
    }

    static DemoPractice lakeside() {
        var address = new PostalAddress("2200 Lake Street", "Suite 4", "Evanston", "IL", "602010004");
        return new DemoPractice(
                "Lakeside Family Medicine",
                "LF",
                ZoneId.of("America/Chicago"),
                new BillingIdentity(
                        "Lakeside Family Medicine LLC",
                        true,
                        "1234567893",
                        "361234567",
                        FAMILY_MEDICINE,
                        address,
                        null,
                        "Billing office",
                        "8475550142"),
                List.of(
                        new ProviderForm("Helen", "Marsh", "1987654328", FAMILY_MEDICINE, "Family medicine"),
                        new ProviderForm("Tomas", "Reyes", "1023456787", FAMILY_MEDICINE, "Family medicine")),
                new LocationForm("Lakeside office", "11", address, ""),
                List.of(
                        VisitKind.of("I10 E785", "99213"),
                        VisitKind.of("E119 I10", "99214 83036 36415"),
                        VisitKind.of("J069", "99213 87880"),
                        VisitKind.of("Z0000", "99396 80061 36415"),
                        VisitKind.of("J209", "99213 94640"),
                        VisitKind.of("N390", "99213 81003 87086"),
                        VisitKind.of(HEADING, "99213"),
                        VisitKind.of("L600", "99213-25 11730"),
                        VisitKind.of("H6121", "69210")),
                List.of(
                        VisitKind.of("M1711", "99213-25 20610-RT"),
                        VisitKind.of("M7061", "99213-25 20610-RT"),
                        VisitKind.of("R5383", "99213 82306"),
                        VisitKind.of("L918", "11200")),
                4711);
    }

    static DemoPractice harbor() {
        var address = new PostalAddress("18 Harbor Drive", "", "Long Beach", "CA", "908020018");
        return new DemoPractice(
                "Harbor Orthopedic Group",
                "HO",
                ZoneId.of("America/Los_Angeles"),
                new BillingIdentity(
                        "Harbor Orthopedic Group Inc",
                        true,
                        "1678901236",
                        "952345678",
                        ORTHOPEDIC_SURGERY,
                        address,
                        null,
                        "Billing office",
                        "5625550187"),
                List.of(
                        new ProviderForm("Ruth", "Okafor", "1456789019", ORTHOPEDIC_SURGERY, "Orthopedic surgery"),
                        new ProviderForm("Peter", "Lindqvist", "1345678902", ORTHOPEDIC_SURGERY, "Orthopedic surgery")),
                new LocationForm("Harbor clinic", "11", address, ""),
                List.of(
                        VisitKind.of("M1711", "99213-25 20610-RT 73562-RT"),
                        VisitKind.of("M25511", "99213 73030-RT"),
                        VisitKind.of("M5441", "99214 72100"),
                        VisitKind.of("M7061", "99213-25 20610-RT"),
                        VisitKind.of("S83511A", "99214 73564-RT").afterAccident(),
                        VisitKind.of("G5602", "99213"),
                        VisitKind.of("M25572", "99213 73610-LT")),
                List.of(
                        VisitKind.of("M1711", "99214 73562-RT"),
                        VisitKind.of("S83241A", "29881-RT").afterAccident()),
                815);
    }
}
