package org.claimwright.patientbilling.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import org.claimwright.patientbilling.StatementId;
import org.claimwright.patientbilling.StatementView;
import org.claimwright.practices.PracticeOwned;
import org.claimwright.registration.PatientId;

/** What a patient was asked for on a day. It is written once and never changes. */
@Entity
@Table(schema = "patientbilling", name = "statement")
public class Statement extends PracticeOwned {
    /** Whose, when and how often asked. */
    public record Heading(
            String number,
            PatientId patient,
            int level,
            LocalDate madeOn,
            LocalDate dueOn,
            Instant cutOff,
            String by) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "statement_id")
    private Long id;

    @Column(name = "statement_number", updatable = false)
    private String number;

    @Column(name = "patient_id", updatable = false)
    private long patientId;

    @Column(updatable = false)
    private int level;

    @Column(name = "made_on", updatable = false)
    private LocalDate madeOn;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "cut_off", updatable = false)
    private Instant cutOff;

    @Column(name = "made_by", updatable = false)
    private String madeBy;

    @Column(name = "previous_statement_id", updatable = false)
    private Long previous;

    @Embedded
    private StatementAmounts amounts;

    @Embedded
    private Cumulated cumulated;

    @Embedded
    @AttributeOverride(name = "to30", column = @Column(name = "to_30_days"))
    @AttributeOverride(name = "to60", column = @Column(name = "to_60_days"))
    @AttributeOverride(name = "to90", column = @Column(name = "to_90_days"))
    @AttributeOverride(name = "to120", column = @Column(name = "to_120_days"))
    private Ageing ageing;

    @Column(name = "scan_line", updatable = false)
    private String scanLine;

    @ElementCollection
    @CollectionTable(
            schema = "patientbilling",
            name = "statement_line",
            joinColumns = @JoinColumn(name = "statement_id"))
    @OrderBy("number")
    private List<StatementLine> lines = new ArrayList<>();

    protected Statement() {}

    public Statement(
            Heading heading,
            Statement before,
            StatementAmounts amounts,
            Cumulated cumulated,
            Ageing ageing,
            List<StatementLine> lines,
            ScanLine scanLine) {
        number = heading.number();
        patientId = heading.patient().value();
        level = heading.level();
        madeOn = heading.madeOn();
        dueOn = heading.dueOn();
        cutOff = heading.cutOff();
        madeBy = heading.by();
        previous = before == null ? null : before.id;
        this.amounts = amounts;
        this.cumulated = cumulated;
        this.ageing = ageing;
        this.lines.addAll(lines);
        this.scanLine = scanLine.printed();
        if (!ageing.sum().equals(amounts.amountDue())) {
            throw new IllegalStateException(
                    "no statement: by age it comes to " + ageing.sum() + ", not to " + amounts.amountDue());
        }
    }

    public StatementId id() {
        return new StatementId(id);
    }

    public PatientId patient() {
        return new PatientId(patientId);
    }

    public String number() {
        return number;
    }

    public int level() {
        return level;
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public StatementAmounts amounts() {
        return amounts;
    }

    public Cumulated cumulated() {
        return cumulated;
    }

    public Ageing ageing() {
        return ageing;
    }

    public String scanLine() {
        return scanLine;
    }

    public List<StatementLine> lines() {
        return List.copyOf(lines);
    }

    public StatementView view() {
        return new StatementView(
                id(),
                number,
                patient(),
                level,
                madeOn,
                dueOn,
                madeBy,
                amounts.amountDue(),
                amounts.totalBalance(),
                amounts.pending());
    }
}
