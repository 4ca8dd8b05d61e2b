package org.claimwright.registration.hl7v2;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.claimwright.hl7v2.MessageSegment;
import org.claimwright.registration.OutsideCoverage;
import org.claimwright.registration.Relationship;
import org.claimwright.registration.SubscriberForm;

/** Reads the coverages of IN1, in the order in which they are billed: IN1-22 where it is sent, else the order sent. */
final class CoverageReading {
    private CoverageReading() {}

    static List<OutsideCoverage> of(List<MessageSegment> insurances) {
        return IntStream.range(0, insurances.size())
                .mapToObj(i -> coverage(insurances.get(i), i + 1))
                .sorted(Comparator.comparingInt(OutsideCoverage::rank))
                .toList();
    }

    private static OutsideCoverage coverage(MessageSegment insurance, int place) {
        var relationship = relationship(insurance.text(17));
        var rank = insurance.text(22);
        return new OutsideCoverage(
                rank.matches("[123]") ? Integer.parseInt(rank) : place,
                insurance.text(3).isEmpty() ? insurance.text(4) : insurance.text(3),
                insurance.text(2, 2).isEmpty() ? insurance.text(9) : insurance.text(2, 2),
                insurance.text(8),
                insurance.text(36).isEmpty() ? insurance.text(49) : insurance.text(36),
                relationship,
                relationship == Relationship.SELF ? null : subscriber(insurance),
                insurance.day(12).orElse(null),
                insurance.day(13).orElse(null));
    }

    /** IN1-17 in the codes of HL7 table 0063 or of X12; what the subscriber is to the patient, turned round. */
    private static Relationship relationship(String code) {
        return switch (code.toUpperCase(Locale.ROOT)) {
            case "", "SEL", "SELF", "18" -> Relationship.SELF;
            case "SPO", "SPOUSE", "01" -> Relationship.SPOUSE;
            case "PAR", "FTH", "MTH", "CHD", "CHILD", "19" -> Relationship.CHILD;
            default -> Relationship.OTHER;
        };
    }

    private static SubscriberForm subscriber(MessageSegment insurance) {
        var address = PersonReading.address(insurance, 19);
        return new SubscriberForm(
                insurance.text(16, 2),
                insurance.text(16, 3),
                PersonReading.familyName(insurance, 16),
                insurance.day(18).orElse(null),
                PersonReading.sex(insurance.text(43)),
                address.line1().isEmpty() ? null : address);
    }
}
