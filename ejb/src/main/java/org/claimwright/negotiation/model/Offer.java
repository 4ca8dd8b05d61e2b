package org.claimwright.negotiation.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimwright.kernel.Money;
import org.claimwright.negotiation.CaseId;
import org.claimwright.negotiation.CaseView;
import org.claimwright.negotiation.OfferId;
import org.claimwright.negotiation.Side;
import org.claimwright.practices.PracticeOwned;

/** An offer as it was made; said once, it never changes. */
@Entity
@Table(schema = "negotiation", name = "offer")
public class Offer extends PracticeOwned {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "offer_id")
    private Long id;

    @Column(name = "case_id", updatable = false)
    private long caseId;

    @Column(updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "made_by", updatable = false)
    private Side madeBy;

    @Column(name = "made_on", updatable = false)
    private LocalDate madeOn;

    @Column(updatable = false)
    private String contact;

    @Column(updatable = false)
    private String note;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(schema = "negotiation", name = "offered_line", joinColumns = @JoinColumn(name = "offer_id"))
    @OrderBy("line")
    private List<OfferedLine> lines = new ArrayList<>();

    protected Offer() {}

    /** What is said with an offer, beside its amounts. */
    public record Said(Side madeBy, LocalDate madeOn, String contact, String note, String recordedBy, Instant at) {}

    public Offer(CaseId opened, int number, Said said, List<OfferedLine> lines) {
        this.caseId = opened.value();
        this.number = number;
        this.madeBy = said.madeBy();
        this.madeOn = said.madeOn();
        this.contact = said.contact();
        this.note = said.note();
        this.recordedBy = said.recordedBy();
        this.recordedAt = said.at();
        this.lines.addAll(lines);
    }

    public OfferId id() {
        return new OfferId(id);
    }

    public int number() {
        return number;
    }

    public Side madeBy() {
        return madeBy;
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    public Money amountOf(CaseLine line) {
        return lines.stream()
                .filter(each -> each.line() == line.id())
                .map(OfferedLine::amount)
                .findFirst()
                .orElseThrow();
    }

    public Money total() {
        return Money.sum(lines.stream().map(OfferedLine::amount).toList());
    }

    public CaseView.Offer view(List<CaseLine> ofCase) {
        return new CaseView.Offer(
                id(),
                number,
                madeBy,
                madeOn,
                ofCase.stream().map(this::amountOf).toList(),
                contact,
                note,
                recordedBy,
                recordedAt);
    }
}
