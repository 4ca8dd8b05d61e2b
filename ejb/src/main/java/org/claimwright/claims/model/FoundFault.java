package org.claimwright.claims.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.claimwright.claims.ClaimFinding;
import org.claimwright.claims.ClaimId;
import org.claimwright.claims.FindingSeverity;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.edits.EditFinding;
import org.claimwright.practices.PracticeOwned;

/** What a rule found on a claim at its last check, and what somebody said of it. */
@Entity
@Table(schema = "claims", name = "claim_finding")
public class FoundFault extends PracticeOwned {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "finding_id")
    private Long id;

    @Column(name = "claim_id", updatable = false)
    private long claimId;

    private String rule;

    @Column(name = "check_name")
    private String checkName;

    @Column(name = "rule_version")
    private String ruleVersion;

    @Enumerated(EnumType.STRING)
    private FindingSeverity severity;

    private int snip;
    private String field;

    @Column(name = "line_number")
    private Integer line;

    @Enumerated(EnumType.STRING)
    @Column(name = "mended_on")
    private MendedOn mendedOn;

    private String message;
    private String todo;
    private String citation;
    private int position;

    @Column(name = "acknowledged_by")
    private String acknowledgedBy;

    @Column(name = "acknowledged_reason")
    private String acknowledgedReason;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    protected FoundFault() {}

    /** @param position among the findings of its check, counted from 0 */
    public FoundFault(ClaimId claim, EditFinding found, int position) {
        claimId = claim.value();
        rule = found.rule();
        checkName = found.check();
        ruleVersion = found.ruleVersion();
        severity = found.severity();
        snip = found.snip();
        field = found.place().field();
        line = found.place().line();
        mendedOn = found.place().mendedOn();
        message = found.message();
        todo = found.todo();
        citation = found.citation();
        this.position = position;
    }

    /** The same thing found again: what was said of it still holds. */
    public boolean isSameAs(FoundFault other) {
        return rule.equals(other.rule) && checkName.equals(other.checkName) && message.equals(other.message);
    }

    public void acknowledge(String reason, String person, Instant at) {
        if (severity != FindingSeverity.WARNING) {
            throw new IllegalArgumentException("finding " + id + " is no warning: it is mended, not acknowledged");
        }
        acknowledgedReason = reason.strip();
        acknowledgedBy = person;
        acknowledgedAt = at;
    }

    public void acknowledgedLike(FoundFault earlier) {
        acknowledgedReason = earlier.acknowledgedReason;
        acknowledgedBy = earlier.acknowledgedBy;
        acknowledgedAt = earlier.acknowledgedAt;
    }

    public boolean isOpen() {
        return severity == FindingSeverity.ERROR || (severity == FindingSeverity.WARNING && acknowledgedBy == null);
    }

    public ClaimId claim() {
        return new ClaimId(claimId);
    }

    public String rule() {
        return rule;
    }

    public ClaimFinding view() {
        return new ClaimFinding(
                id,
                rule,
                ruleVersion,
                severity,
                snip,
                field,
                line,
                mendedOn,
                message,
                todo,
                citation,
                acknowledgedBy,
                acknowledgedReason,
                acknowledgedAt);
    }
}
