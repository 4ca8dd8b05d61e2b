package org.claimwright.pricing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.claimwright.kernel.Finding;
import org.claimwright.payers.PayerId;
import org.claimwright.pricing.model.AgreedRates;
import org.claimwright.pricing.model.Change;
import org.claimwright.pricing.model.Contract;
import org.claimwright.pricing.model.ContractRate;
import org.claimwright.pricing.model.ContractRules;
import org.claimwright.pricing.model.ContractTerms;
import org.claimwright.pricing.model.ExpectedAllowed;
import org.claimwright.pricing.model.RateFile;
import org.claimwright.pricing.model.RateRow;
import org.claimwright.pricing.model.Read;

/** Keeps a practice's contracts with payers, and says what they let us expect for a line. Within a practice's scope. */
@Stateless
public class ContractPricing {
    @Inject
    private Contracts contracts;

    @Inject
    private LoadedFacilities facilities;

    /** What each line lets us expect of the payer and the patient together, in the order asked. */
    public List<Expectation> expected(PayerId payer, List<PricedService> services) {
        var known = contracts.with(payer);
        var procedures = services.stream().map(PricedService::procedure).collect(Collectors.toSet());
        var rates = known.isEmpty() ? List.<ContractRate>of() : contracts.rates(known, procedures);
        var agreed = known.stream().map(contract -> agreed(contract, rates)).toList();
        var pricing = new ExpectedAllowed(agreed, facilities.places());
        return services.stream().map(pricing::of).toList();
    }

    private static AgreedRates agreed(Contract contract, List<ContractRate> rates) {
        return new AgreedRates(
                contract.terms(),
                rates.stream()
                        .filter(rate -> rate.contractId() == contract.id())
                        .toList());
    }

    public boolean hasContract(PayerId payer) {
        return !contracts.with(payer).isEmpty();
    }

    public Contracting create(ContractForm form) {
        var read = ContractRules.read(form);
        if (read instanceof Read.Bad<ContractTerms> bad) {
            return new Contracting.Refused(bad.findings());
        }
        var terms = ((Read.Good<ContractTerms>) read).row();
        var overlaps = ContractRules.overlaps(contracts.overlapping(terms, Optional.empty()));
        return overlaps.isEmpty()
                ? new Contracting.Contracted(contracts.add(new Contract(terms)))
                : new Contracting.Refused(overlaps);
    }

    /** Gives it another name, other days or other terms; its payer and its rates stay. */
    public Contracting change(ContractId id, ContractForm form) {
        var read = ContractRules.read(form);
        if (read instanceof Read.Bad<ContractTerms> bad) {
            return new Contracting.Refused(bad.findings());
        }
        var terms = ((Read.Good<ContractTerms>) read).row();
        var overlaps = ContractRules.overlaps(contracts.overlapping(terms, Optional.of(id)));
        if (!overlaps.isEmpty()) {
            return new Contracting.Refused(overlaps);
        }
        contracts.get(id).change(terms);
        return new Contracting.Contracted(id);
    }

    public List<ContractView> contracts() {
        var rates = contracts.countByContract();
        return contracts.all().stream()
                .map(contract -> view(contract, rates.getOrDefault(contract.id(), 0L)))
                .toList();
    }

    public boolean knows(ContractId id) {
        return contracts.knows(id);
    }

    public ContractView contract(ContractId id) {
        return view(contracts.get(id), contracts.countByContract().getOrDefault(id.value(), 0L));
    }

    /** Its rates by code, those whose code begins as given. */
    public List<RateView> rates(ContractId id, String codePrefix) {
        return contracts.ratesOf(id, codePrefix.strip().toUpperCase(Locale.ROOT)).stream()
                .map(RateRow::view)
                .toList();
    }

    /** Adds a rate, or changes the one of the same service that begins on the same day. */
    public List<Finding> put(ContractId id, RateForm form) {
        var read = RateRow.read(form, UnaryOperator.identity());
        if (read instanceof Read.Bad<RateRow> bad) {
            return bad.findings();
        }
        contracts.put(id, List.of(((Read.Good<RateRow>) read).row()));
        return List.of();
    }

    /** Takes the rows {@code procedure,modifier,setting,amount,from,to} that can be read, and names the others. */
    public FeeImport importCsv(ContractId id, String text) {
        var file = RateFile.read(text);
        var before = contracts.ratesOf(id, "").stream().collect(Collectors.toMap(RateRow::key, RateRow::said));
        contracts.put(id, file.rows());
        return new FeeImport(
                file.count(Change.ADDED, before),
                file.count(Change.CHANGED, before),
                file.count(Change.UNCHANGED, before),
                file.refused());
    }

    /** All its rates as a file that {@link #importCsv} reads. */
    public String exportCsv(ContractId id) {
        return RateFile.write(rates(id, ""));
    }

    private static ContractView view(Contract contract, long rates) {
        var terms = contract.terms();
        return new ContractView(
                new ContractId(contract.id()),
                terms.payer(),
                terms.name(),
                terms.from(),
                terms.to(),
                terms.limit(),
                terms.defaultPercent(),
                terms.tolerance(),
                rates);
    }
}
