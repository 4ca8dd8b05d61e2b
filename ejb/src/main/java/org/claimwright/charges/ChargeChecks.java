package org.claimwright.charges;

import static org.claimwright.charges.ChargeFault.LINES_TOO_MANY;
import static org.claimwright.charges.ChargeFault.MODIFIER_UNKNOWN_HERE;
import static org.claimwright.charges.ChargeFault.PRICE_MISSING;
import static org.claimwright.charges.ChargeFault.PROCEDURE_NOT_VALID_THEN;
import static org.claimwright.charges.ChargeFault.PROCEDURE_UNKNOWN_HERE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimwright.charges.model.ChargeRules;
import org.claimwright.charges.model.ServiceLine;
import org.claimwright.codesets.CodeSets;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Days;
import org.claimwright.kernel.Finding;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.pricing.FeeSchedules;

/** Fills lines in and holds them against their visit, the clock, the fee schedule and the code sets. */
@Dependent
class ChargeChecks {
    @Inject
    private BusinessClock clock;

    @Inject
    private PracticeProfile practice;

    @Inject
    private FeeSchedules feeSchedules;

    @Inject
    private CodeSets codes;

    /** What lines have to fit: the day of the visit (null: not known yet) and how many diagnoses it has. */
    record Visit(LocalDate dateOfService, int diagnoses) {}

    ServiceLine filled(ChargeForm form, Visit visit) {
        return ServiceLine.of(form, visit.dateOfService(), feeSchedules::price);
    }

    /** Today; of a visit in the future its own day, since the fault of that day is said once, at the visit. */
    private LocalDate latestDay(Visit visit) {
        var today = clock.today(practice.current().timeZone());
        var day = visit.dateOfService();
        return day != null && day.isAfter(today) ? day : today;
    }

    ChargesChecked check(List<ServiceLine> lines, Visit visit) {
        var latest = latestDay(visit);
        var findings = new ArrayList<Finding>();
        var warnings = new ArrayList<Finding>();
        for (int i = 0; i < lines.size(); i++) {
            var where = "lines[" + i + "]";
            var wrong = ChargeRules.check(lines.get(i), visit.diagnoses(), latest, where);
            findings.addAll(wrong);
            if (lines.get(i).from() != null && wrong.stream().noneMatch(finding -> isOfCode(finding, where))) {
                price(lines.get(i), where, findings);
                lookUp(lines.get(i), where, warnings);
            }
        }
        if (lines.size() > ChargeRules.LINES_MAXIMUM) {
            findings.add(LINES_TOO_MANY.at("lines", lines.size()));
        }
        return new ChargesChecked(findings, warnings);
    }

    private static boolean isOfCode(Finding finding, String where) {
        return finding.where().equals(where + ".procedure") || finding.where().equals(where + ".modifiers");
    }

    private static void price(ServiceLine line, String where, List<Finding> findings) {
        if (line.unitPrice() == null) {
            findings.add(PRICE_MISSING.at(where + ".unitPrice", line.procedure(), Days.written(line.from())));
        }
    }

    private void lookUp(ServiceLine line, String where, List<Finding> warnings) {
        if (codes.procedure(line.procedure(), line.from()).isEmpty()) {
            warnings.add(
                    codes.knowsProcedure(line.procedure(), line.from())
                            ? PROCEDURE_NOT_VALID_THEN.at(
                                    where + ".procedure", line.procedure(), Days.written(line.from()))
                            : PROCEDURE_UNKNOWN_HERE.at(where + ".procedure", line.procedure()));
        }
        line.modifiers().stream()
                .filter(modifier -> codes.modifier(modifier, line.from()).isEmpty())
                .forEach(modifier -> warnings.add(MODIFIER_UNKNOWN_HERE.at(where + ".modifiers", modifier)));
    }
}
