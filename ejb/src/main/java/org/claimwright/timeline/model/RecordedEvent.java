package org.claimwright.timeline.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.claimwright.kernel.Money;
import org.claimwright.practices.PracticeOwned;
import org.claimwright.timeline.Evidence;
import org.claimwright.timeline.Subject;
import org.claimwright.timeline.TimelineEvent;
import org.claimwright.timeline.Tone;

/** An event as it is kept. Never changed. */
@Entity
@Table(schema = "timeline", name = "event")
public class RecordedEvent extends PracticeOwned {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "event_id")
    private Long id;

    @Column(name = "subject_kind", updatable = false)
    private String subjectKind;

    @Column(name = "subject_id", updatable = false)
    private long subjectId;

    @Column(name = "happened_at", updatable = false)
    private Instant happenedAt;

    @Column(updatable = false)
    private String what;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Tone tone;

    @Column(updatable = false)
    private Long amount;

    @Column(updatable = false)
    private String actor;

    @Column(name = "evidence_file", updatable = false)
    private Long evidenceFile;

    @Column(name = "evidence_segment", updatable = false)
    private Long evidenceSegment;

    @Column(name = "evidence_text", updatable = false)
    private String evidenceText;

    protected RecordedEvent() {}

    public RecordedEvent(TimelineEvent event) {
        this.subjectKind = event.subject().kind();
        this.subjectId = event.subject().id();
        this.happenedAt = event.at();
        this.what = event.what();
        this.tone = event.tone();
        this.amount = Optional.ofNullable(event.money()).map(Money::inCents).orElse(null);
        this.actor = event.actor();
        Optional.ofNullable(event.evidence()).ifPresent(this::restOn);
    }

    private void restOn(Evidence evidence) {
        this.evidenceFile = evidence.fileId();
        this.evidenceSegment = evidence.segment();
        this.evidenceText = evidence.text();
    }

    public TimelineEvent told() {
        var money = amount == null ? null : Money.cents(amount);
        var evidence = evidenceFile == null ? null : new Evidence(evidenceFile, evidenceSegment, evidenceText);
        return new TimelineEvent(new Subject(subjectKind, subjectId), happenedAt, what, tone, money, actor, evidence);
    }
}
