package org.claimwright.pricing.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.claimwright.kernel.Days;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Money;
import org.claimwright.pricing.ContractForm;
import org.claimwright.pricing.PricingFault;

/** What must hold of a contract: a payer, a name, its days, and no day shared with another one with that payer. */
public final class ContractRules {
    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?");
    private static final Pattern DOLLARS = Pattern.compile("\\$?\\d{1,6}(\\.\\d{1,2})?");

    private ContractRules() {}

    public static Read<ContractTerms> read(ContractForm form) {
        var findings = new ArrayList<Finding>();
        unless(form.payer() != null, PricingFault.PAYER_MISSING.at("payer"), findings);
        unless(form.name() != null && !form.name().isBlank(), PricingFault.CONTRACT_NAME_MISSING.at("name"), findings);
        unless(form.from() != null, PricingFault.CONTRACT_FIRST_DAY_MISSING.at("from"), findings);
        if (form.from() != null && form.to() != null && form.to().isBefore(form.from())) {
            findings.add(
                    PricingFault.ENDS_BEFORE_IT_BEGINS.at("to", Days.written(form.to()), Days.written(form.from())));
        }
        var percent = form.defaultPercent().strip();
        unless(isPercent(percent), PricingFault.PERCENT_MALFORMED.at("defaultPercent", percent), findings);
        var tolerance = form.tolerance().strip();
        unless(
                tolerance.isEmpty() || DOLLARS.matcher(tolerance).matches(),
                PricingFault.TOLERANCE_MALFORMED.at("tolerance", tolerance),
                findings);
        return findings.isEmpty() ? new Read.Good<>(terms(form, percent, tolerance)) : new Read.Bad<>(findings);
    }

    private static void unless(boolean holds, Finding finding, List<Finding> findings) {
        if (!holds) {
            findings.add(finding);
        }
    }

    private static boolean isPercent(String typed) {
        return typed.isEmpty() || PERCENT.matcher(typed).matches() && new BigDecimal(typed).signum() > 0;
    }

    private static ContractTerms terms(ContractForm form, String percent, String tolerance) {
        return new ContractTerms(
                form.payer(),
                form.name().strip(),
                form.from(),
                form.to(),
                form.limit(),
                percent.isEmpty() ? null : new BigDecimal(percent),
                tolerance.isEmpty() ? Money.ZERO : Money.of(tolerance.replace("$", "")));
    }

    public static List<Finding> overlaps(List<Contract> others) {
        return others.stream()
                .map(Contract::terms)
                .map(other -> PricingFault.CONTRACT_OVERLAPS.at("from", other.name(), days(other)))
                .toList();
    }

    private static String days(ContractTerms contract) {
        var from = "from " + Days.written(contract.from());
        return contract.to() == null ? from : from + " to " + Days.written(contract.to());
    }
}
