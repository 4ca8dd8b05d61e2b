package org.claimwright.pricing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Money;
import org.claimwright.pricing.model.Change;
import org.claimwright.pricing.model.Fee;
import org.claimwright.pricing.model.FeeFile;
import org.claimwright.pricing.model.FeeRow;
import org.claimwright.pricing.model.FeeSchedule;
import org.claimwright.pricing.model.Read;
import org.claimwright.pricing.model.ScheduleRules;

/** Keeps a practice's prices, and says what a service costs on its day. Within a practice's scope. */
@Stateless
public class FeeSchedules {
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(2000);

    @Inject
    private Schedules schedules;

    @Inject
    private Fees fees;

    @Inject
    private PublishedFees published;

    /** The price of one unit by the schedule in force on that day; empty when none is, or it does not name the procedure. */
    public Optional<Money> price(String procedure, List<String> modifiers, LocalDate on) {
        return Fee.fitting(fees.inForce(List.of(procedure), on), modifiers).map(Fee::amount);
    }

    /** The prices without modifiers of several procedures; those without a price are missing. */
    public Map<String, Money> prices(Collection<String> procedures, LocalDate on) {
        return fees.inForce(procedures, on).stream()
                .filter(fee -> fee.modifier().equals(Fee.NO_MODIFIER))
                .collect(Collectors.toMap(Fee::procedure, Fee::amount));
    }

    public Scheduling create(FeeScheduleForm form) {
        var findings = check(form, Optional.empty());
        if (!findings.isEmpty()) {
            return new Scheduling.Refused(findings);
        }
        var schedule = new FeeSchedule(form.name().strip(), form.from(), form.to());
        return new Scheduling.Scheduled(schedules.add(schedule));
    }

    /** Renames it or gives it other days; its prices stay. */
    public Scheduling change(FeeScheduleId id, FeeScheduleForm form) {
        var findings = check(form, Optional.of(id));
        if (!findings.isEmpty()) {
            return new Scheduling.Refused(findings);
        }
        schedules.get(id).change(form.name().strip(), form.from(), form.to());
        return new Scheduling.Scheduled(id);
    }

    public List<FeeScheduleView> schedules() {
        var prices = fees.countBySchedule();
        return schedules.all().stream()
                .map(schedule -> view(schedule, prices.getOrDefault(schedule.id(), 0L)))
                .toList();
    }

    public FeeScheduleView schedule(FeeScheduleId id) {
        return view(schedules.get(id), fees.countBySchedule().getOrDefault(id.value(), 0L));
    }

    /** Its prices by code, those whose code begins as given. */
    public List<FeeView> fees(FeeScheduleId id, String codePrefix) {
        return fees.of(id, codePrefix.strip().toUpperCase(Locale.ROOT)).stream()
                .map(fee -> new FeeView(fee.procedure(), fee.modifier(), fee.amount()))
                .toList();
    }

    /** Adds or changes one price, given as typed. */
    public List<Finding> put(FeeScheduleId id, String procedure, String modifier, String amount) {
        var read = FeeRow.read(procedure, modifier, amount, FeeRow.Places.OF_FORM);
        if (read instanceof Read.Bad<FeeRow> bad) {
            return bad.findings();
        }
        fees.put(id, List.of(((Read.Good<FeeRow>) read).row()));
        return List.of();
    }

    /** Takes the rows {@code procedure,modifier,amount} that can be read, and names the others. */
    public FeeImport importCsv(FeeScheduleId id, String text) {
        var file = FeeFile.read(text);
        var before = fees.amounts(id);
        fees.put(id, file.rows());
        return new FeeImport(
                file.count(Change.ADDED, before),
                file.count(Change.CHANGED, before),
                file.count(Change.UNCHANGED, before),
                file.refused());
    }

    /**
     * Takes the prices of Medicare's fee schedule in force on the schedule's first day, at so many percent of what is paid in
     * an office (where Medicare pays it in a facility only, of that). Prices of other procedures stay.
     */
    public FeeImport takeMedicare(FeeScheduleId id, BigDecimal percent) {
        if (percent == null || percent.signum() <= 0 || percent.compareTo(MOST_PERCENT) > 0) {
            return new FeeImport(0, 0, 0, List.of(PricingFault.PERCENT_OUT_OF_RANGE.at("percent", percent)));
        }
        var rows = published.inOffice(schedules.get(id).effectiveFrom(), percent);
        if (rows.isEmpty()) {
            return new FeeImport(0, 0, 0, List.of(PricingFault.MEDICARE_NOT_LOADED.at("percent")));
        }
        var before = fees.amounts(id);
        fees.put(id, rows);
        var added = (int)
                rows.stream().filter(row -> !before.containsKey(row.key())).count();
        var unchanged = (int) rows.stream()
                .filter(row -> row.amount().equals(before.get(row.key())))
                .count();
        return new FeeImport(added, rows.size() - added - unchanged, unchanged, List.of());
    }

    /** The whole schedule as a file that {@link #importCsv} reads. */
    public String exportCsv(FeeScheduleId id) {
        return FeeFile.write(fees(id, ""));
    }

    private List<Finding> check(FeeScheduleForm form, Optional<FeeScheduleId> changed) {
        var findings = ScheduleRules.check(form);
        return findings.isEmpty() ? ScheduleRules.overlaps(schedules.overlapping(form, changed)) : findings;
    }

    private static FeeScheduleView view(FeeSchedule schedule, long prices) {
        return new FeeScheduleView(
                new FeeScheduleId(schedule.id()),
                schedule.name(),
                schedule.effectiveFrom(),
                schedule.effectiveTo(),
                prices);
    }
}
