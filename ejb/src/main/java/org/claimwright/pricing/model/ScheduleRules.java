package org.claimwright.pricing.model;

import java.util.ArrayList;
import java.util.List;
import org.claimwright.kernel.Days;
import org.claimwright.kernel.Finding;
import org.claimwright.pricing.FeeScheduleForm;
import org.claimwright.pricing.PricingFault;

/** What must hold of a schedule: a name, a first day, an end not before it, and no day shared with another one. */
public final class ScheduleRules {
    private ScheduleRules() {}

    public static List<Finding> check(FeeScheduleForm form) {
        var findings = new ArrayList<Finding>();
        if (form.name() == null || form.name().isBlank()) {
            findings.add(PricingFault.NAME_MISSING.at("name"));
        }
        if (form.from() == null) {
            findings.add(PricingFault.FIRST_DAY_MISSING.at("from"));
        } else if (form.to() != null && form.to().isBefore(form.from())) {
            findings.add(
                    PricingFault.ENDS_BEFORE_IT_BEGINS.at("to", Days.written(form.to()), Days.written(form.from())));
        }
        return findings;
    }

    public static List<Finding> overlaps(List<FeeSchedule> others) {
        return others.stream()
                .map(other -> PricingFault.OVERLAPS.at("from", other.name(), days(other)))
                .toList();
    }

    private static String days(FeeSchedule schedule) {
        var from = "from " + Days.written(schedule.effectiveFrom());
        return schedule.effectiveTo() == null ? from : from + " to " + Days.written(schedule.effectiveTo());
    }
}
