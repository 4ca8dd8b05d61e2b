package org.claimwright.remittance.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.claimwright.kernel.Money;
import org.claimwright.practices.PracticeOwned;
import org.claimwright.remittance.RemittanceId;
import org.hibernate.annotations.DynamicUpdate;

/** A provider adjustment of a remittance as it came, and whether it is posted. */
@Entity
@Table(schema = "remittance", name = "provider_adjustment")
@DynamicUpdate
public class ProviderAdjustment extends PracticeOwned {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "provider_adjustment_id")
    private Long id;

    @Column(name = "remittance_id", updatable = false)
    private long remittanceId;

    private boolean posted;

    private Money settled = Money.ZERO;

    @Embedded
    private AdvisedProviderAdjustment advised;

    protected ProviderAdjustment() {}

    public ProviderAdjustment(RemittanceId remittance, AdvisedProviderAdjustment advised) {
        this.remittanceId = remittance.value();
        this.advised = advised;
    }

    /** @param known what of it goes against money known to be owed */
    public void post(Money known) {
        posted = true;
        settled = known;
    }

    public void undo() {
        posted = false;
        settled = Money.ZERO;
    }

    public long id() {
        return id;
    }

    public boolean isPosted() {
        return posted;
    }

    public Money settled() {
        return settled;
    }

    public AdvisedProviderAdjustment advised() {
        return advised;
    }

    public ProviderAdjustmentReason reason() {
        return ProviderAdjustmentReason.of(advised.reason()).orElseThrow();
    }
}
