package org.claimwright.patientbilling.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.claimwright.patientbilling.StatementId;
import org.claimwright.practices.PracticeOwned;

/** A statement as it was printed, byte for byte, with its SHA-256 in hexadecimal. */
@Entity
@Table(schema = "patientbilling", name = "statement_paper")
public class StatementPaper extends PracticeOwned {
    @Id
    @Column(name = "statement_id")
    private Long id;

    @Column(updatable = false)
    private byte[] pdf;

    @Column(updatable = false)
    private String sha256;

    protected StatementPaper() {}

    public StatementPaper(StatementId statement, byte[] pdf, String sha256) {
        id = statement.value();
        this.pdf = pdf.clone();
        this.sha256 = sha256;
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    public String sha256() {
        return sha256;
    }
}
