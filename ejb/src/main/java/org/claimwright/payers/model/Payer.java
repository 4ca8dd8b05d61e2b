package org.claimwright.payers.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.claimwright.kernel.PostalAddress;
import org.claimwright.payers.PayerId;
import org.claimwright.payers.PayerView;
import org.hibernate.annotations.Immutable;

/** An entry of the directory; read only here, since the directory is written by the database's functions. */
@Entity
@Immutable
@Table(schema = "payers", name = "payer")
public class Payer {
    @Id
    @Column(name = "payer_id")
    private Long id;

    private String name;

    @Column(name = "electronic_id")
    private String electronicId;

    @Column(name = "claim_filing_indicator")
    private String claimFilingIndicator;

    @Column(name = "timely_filing_days")
    private int timelyFilingDays;

    @Column(name = "requires_rendering")
    private boolean requiresRendering;

    private boolean medicare;

    @Embedded
    private PostalAddress address;

    protected Payer() {}

    public PayerView view() {
        return new PayerView(
                new PayerId(id),
                name,
                electronicId,
                claimFilingIndicator,
                timelyFilingDays,
                requiresRendering,
                medicare,
                address);
    }
}
