package org.claimwright.edi.acknowledgment;

import org.claimwright.edi.Finding;
import org.claimwright.edi.FunctionalGroup;
import org.claimwright.edi.Interchange;
import org.claimwright.edi.Segment;
import org.claimwright.edi.Severity;
import org.claimwright.edi.guide.GuideCheck;

/**
 * Judges one interchange by its envelope. There is room for one note: the first error decides, or else the first remark. What is wrong with
 * one group and has no code in its 999 is a remark here, and does not take the other groups with it.
 */
final class InterchangeAnswer {
    private static final String NOTHING = "000";
    private static final String STRUCTURE = "022";

    private final Segment header;
    private String error = NOTHING;
    private String remark = NOTHING;
    private boolean headless;

    InterchangeAnswer(Segment header) {
        this.header = header;
        GuideCheck.checkEnvelope(header, this::add);
    }

    static InterchangeAnswer to(Interchange interchange) {
        InterchangeAnswer answer = new InterchangeAnswer(interchange.header());
        interchange.findings().forEach(answer::add);
        for (FunctionalGroup group : interchange.groups()) {
            answer.opened(group.header());
            group.findings().forEach(answer::addOfGroup);
        }
        return answer;
    }

    /** About the interchange itself. */
    void add(Finding finding) {
        if (finding.severity() != Severity.NOTE) {
            AcknowledgmentCodes.ofInterchange(finding).ifPresent(note -> {
                if (finding.isError()) {
                    refuse(note);
                } else {
                    remark(note);
                }
            });
        }
    }

    /** About one of its groups. */
    void addOfGroup(Finding finding) {
        if (finding.isError() && AcknowledgmentCodes.ofGroup(finding).isEmpty()) {
            AcknowledgmentCodes.ofInterchange(finding).ifPresent(this::remark);
        }
    }

    /** A group begins; where sets stand without one no 999 could name it. */
    void opened(Segment group) {
        headless |= group.size() == 0;
        GroupAnswer.headerFindings(group).forEach(this::addOfGroup);
    }

    void refuse(String note) {
        error = error.equals(NOTHING) ? note : error;
    }

    private void remark(String note) {
        remark = remark.equals(NOTHING) ? note : remark;
    }

    boolean isAccepted() {
        return error.equals(NOTHING) && !headless;
    }

    InterchangeAcknowledgment answer() {
        if (headless) {
            refuse(STRUCTURE);
        }
        String note = isAccepted() ? remark : error;
        Verdict noted = isAccepted() ? Verdict.ACCEPTED_WITH_ERRORS : Verdict.REJECTED;
        return new InterchangeAcknowledgment(
                Printable.fitted(header.element(13), 9, 9, '0'),
                Printable.fitted(header.element(9), 6, 6, '0'),
                Printable.fitted(header.element(10), 4, 4, '0'),
                note.equals(NOTHING) ? Verdict.ACCEPTED : noted,
                note);
    }
}
