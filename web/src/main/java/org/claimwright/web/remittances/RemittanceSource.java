package org.claimwright.web.remittances;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.claimwright.remittance.RemittanceLog;
import org.claimwright.remittance.RemittanceRow;
import org.claimwright.web.search.SearchHit;
import org.claimwright.web.search.SearchSource;

/** Finds a payment by its trace number. */
@Dependent
public class RemittanceSource implements SearchSource {
    @Inject
    private RemittanceLog log;

    @Override
    public List<SearchHit> find(String text, int limit) {
        return log.find(text.strip(), limit).stream().map(RemittanceSource::hit).toList();
    }

    private static SearchHit hit(RemittanceRow row) {
        return new SearchHit(
                "Remittance " + row.traceNumber(),
                row.payerName() + ", " + row.amount().dollars() + ", "
                        + row.state().words(),
                "/remittances/remittance.xhtml?id=" + row.id().value());
    }
}
