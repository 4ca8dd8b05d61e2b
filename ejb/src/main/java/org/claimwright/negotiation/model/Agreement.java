package org.claimwright.negotiation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import org.claimwright.kernel.Money;
import org.claimwright.negotiation.CaseId;
import org.claimwright.negotiation.CaseView;
import org.claimwright.practices.PracticeOwned;
import org.hibernate.annotations.DynamicUpdate;

/** That an offer was taken, by whom and when, with the two files that tell the payer. */
@Entity
@Table(schema = "negotiation", name = "agreement")
@DynamicUpdate
public class Agreement extends PracticeOwned {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "agreement_id")
    private Long id;

    @Column(name = "case_id", updatable = false)
    private long caseId;

    @Column(name = "offer_id", updatable = false)
    private long offerId;

    @Column(name = "agreed_on", updatable = false)
    private LocalDate agreedOn;

    @Column(name = "agreed_by", updatable = false)
    private String agreedBy;

    @Column(updatable = false)
    private Money total;

    @Column(name = "letter_file_id")
    private Long letterFile;

    @Column(name = "list_file_id")
    private Long listFile;

    private String refusal;

    protected Agreement() {}

    public Agreement(CaseId agreed, Offer offer, LocalDate agreedOn, String agreedBy) {
        this.caseId = agreed.value();
        this.offerId = offer.id().value();
        this.agreedOn = agreedOn;
        this.agreedBy = agreedBy;
        this.total = offer.total();
    }

    /** Names its letter and its list, and what the payer answers. */
    public String name() {
        return String.format(Locale.ROOT, "AGREEMENT-%09d", id);
    }

    public void sendAs(long letter, long list) {
        letterFile = letter;
        listFile = list;
    }

    public void refuse(String why) {
        refusal = why;
    }

    public long id() {
        return id;
    }

    public CaseId ofCase() {
        return new CaseId(caseId);
    }

    public LocalDate agreedOn() {
        return agreedOn;
    }

    public String agreedBy() {
        return agreedBy;
    }

    public Money total() {
        return total;
    }

    public boolean isRefused() {
        return refusal != null;
    }

    public CaseView.Agreement view() {
        return new CaseView.Agreement(id, agreedOn, agreedBy, total, letterFile, listFile, refusal);
    }
}
