package org.claimwright.benchmark;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimwright.kernel.Money;
import org.claimwright.kernel.PostalAddress;
import org.claimwright.patientbilling.model.Ageing;
import org.claimwright.patientbilling.model.Cumulated;
import org.claimwright.patientbilling.model.DunningLevels;
import org.claimwright.patientbilling.model.PlainReasons;
import org.claimwright.patientbilling.model.ScanLine;
import org.claimwright.patientbilling.model.Statement;
import org.claimwright.patientbilling.model.StatementAmounts;
import org.claimwright.patientbilling.model.StatementLine;
import org.claimwright.patientbilling.model.StatementSheet;
import org.claimwright.patientbilling.model.StatementSheet.InsuranceActivity;
import org.claimwright.patientbilling.model.StatementSheet.Letterhead;
import org.claimwright.registration.PatientId;

/** What stands on a statement of a patient who had some visits, each with as many services. */
final class MadeSheet {
    private static final LocalDate MADE = LocalDate.of(2026, 11, 16);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 10);

    private MadeSheet() {}

    static StatementSheet of(int visits, int services) {
        var lines = lines(visits, services);
        var amounts = amounts(lines);
        return new StatementSheet(
                letterhead(),
                statement(lines, amounts),
                "10000017",
                "Maria E. Alvarez",
                "Maria Alvarez",
                new PostalAddress("1187 Windmere Ct", "Apt 4", "Chicago", "IL", "60614"),
                DunningLevels.load().level(2, MADE),
                List.of(new InsuranceActivity(
                        LocalDate.of(2026, 10, 6),
                        "Prairie Mutual Health",
                        LocalDate.of(2026, 10, 8),
                        "Has paid its part",
                        Money.ZERO)),
                null,
                List.of(
                        PlainReasons.load().of("PR-1", MADE),
                        PlainReasons.load().of("PR-2", MADE)));
    }

    private static Letterhead letterhead() {
        return new Letterhead(
                "Lakeside Family Medicine",
                "LF",
                new PostalAddress("240 Shoreline Ave", "", "Chicago", "IL", "606011234"),
                new PostalAddress("PO Box 9040", "", "Chicago", "IL", "606809040"),
                "5550142200",
                "Monday to Friday, 8 AM to 5 PM",
                "pay.lakeside.example",
                "990000001");
    }

    private static Statement statement(List<StatementLine> lines, StatementAmounts amounts) {
        var heading = new Statement.Heading(
                "48213", new PatientId(1), 2, MADE, DUE, Instant.parse("2026-11-16T23:00:00Z"), "Dana Whitfield");
        return new Statement(
                heading,
                null,
                amounts,
                Cumulated.NOTHING,
                Ageing.of(MADE, List.of(new Ageing.Part(MADE, amounts.amountDue())), Money.ZERO),
                lines,
                ScanLine.of("10000017", "48213", amounts.amountDue(), DUE));
    }

    private static StatementAmounts amounts(List<StatementLine> lines) {
        var owed = Money.sum(lines.stream().map(StatementLine::owed).toList());
        return new StatementAmounts(
                Money.ZERO,
                Money.sum(lines.stream().map(StatementLine::charge).toList()),
                Money.sum(lines.stream().map(StatementLine::insurancePaid).toList()),
                Money.sum(lines.stream().map(StatementLine::discount).toList()),
                Money.ZERO,
                owed,
                Money.ZERO,
                Money.ZERO,
                owed,
                Money.ZERO,
                Money.ZERO,
                owed);
    }

    private static List<StatementLine> lines(int visits, int services) {
        var lines = new ArrayList<StatementLine>();
        for (var visit = 0; visit < visits; visit++) {
            for (var service = 0; service < services; service++) {
                lines.add(line(lines.size() + 1, visit));
            }
        }
        return lines;
    }

    private static StatementLine line(int number, int visit) {
        return new StatementLine(
                number,
                visit + 1L,
                LocalDate.of(2026, 1, 5).plusDays(visit * 7L),
                "Helen Sorensen",
                number,
                "99213",
                "Office visit, known patient",
                "Deductible",
                Money.of("165.00"),
                Money.of("80.25"),
                Money.of("46.80"),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.of("37.95"));
    }
}
