package org.claimwright.edi.acknowledgment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Finding;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Position;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.GuideTable;
import org.claimwright.edi.validation.FileFollower;

/** Answers a file as it goes by. Of the set that is open the last segments are kept, of those before only what is said of them. */
final class AnswerWriting implements FileFollower {
    /** Several claims of any size: what is noticed when a loop ends is about the segment that began it. */
    private static final int KEPT = 4_096;

    private static final Segment NO_GROUP = Segment.of("GS");

    private final Appendable out;
    private final List<Finding> pending = new ArrayList<>();
    private Position place = Position.NONE;
    private Reply reply;
    private Segment groupHeader = NO_GROUP;
    private GroupAnswer group;
    private Segment setHeader;
    private SetAnswer set;
    private SetEvidence evidence = new SetEvidence(1);
    private int number;
    private int interchanges;
    private boolean wrong;
    private boolean wanting;

    AnswerWriting(Appendable out) {
        this.out = out;
    }

    @Override
    public void found(Finding finding) {
        wrong |= finding.isError();
        pending.add(finding);
    }

    @Override
    public void segment(String loop, Segment segment) {
        evidence.segment(loop, segment);
    }

    @Override
    public void read(Segment segment) {
        if (segment.is("SE")) {
            evidence.segment(GuideTable.ROOT, segment);
        }
        take();
        switch (segment.id()) {
            case "ISA" -> openInterchange(segment);
            case "GS" -> openGroup(segment);
            case "ST" -> openSet(segment);
            case "SE" -> closeSet();
            case "GE" -> closeGroup(Optional.of(segment));
            case "IEA" -> closeInterchange();
            default -> {
                // What stands within a set was taken with its findings.
            }
        }
    }

    /** Once the file has ended. */
    FileAnswer.Outcome outcome() {
        take();
        closeInterchange();
        return new FileAnswer.Outcome(interchanges, !wrong, !wanting);
    }

    /** What was found goes to what it is about; what is about something yet to be opened waits, and what is about nothing is let go. */
    private void take() {
        pending.removeIf(this::isTaken);
    }

    private boolean isTaken(Finding finding) {
        Position position = finding.position();
        if (reply == null || position.interchange() != place.interchange()) {
            return position.interchange() < place.interchange();
        }
        if (position.group() == 0) {
            reply.envelope().add(finding);
            return true;
        }
        if (group == null || position.group() != place.group()) {
            return position.group() < place.group();
        }
        return position.set() == 0 ? isTakenByGroup(finding) : isTakenBySet(finding);
    }

    private boolean isTakenByGroup(Finding finding) {
        group.add(finding);
        reply.envelope().addOfGroup(finding);
        return true;
    }

    private boolean isTakenBySet(Finding finding) {
        int about = finding.position().set();
        if (set != null && about == place.set()) {
            set.add(finding);
            return true;
        }
        return about < place.set();
    }

    private void openInterchange(Segment isa) {
        closeInterchange();
        interchanges++;
        place = isa.position();
        reply = new Reply(isa, new InterchangeAnswer(isa));
        take();
    }

    private void openGroup(Segment gs) {
        if (gs.position().set() == 0 && reply != null) {
            closeGroup(Optional.empty());
            open(gs, gs.position());
        }
    }

    /** A group that says nothing of itself begins with its first set. */
    private void open(Segment header, Position at) {
        groupHeader = header;
        place = new Position(at.interchange(), at.group(), 0, 0, at.ordinal(), at.offset());
        group = new GroupAnswer(header, reply.room());
        reply.opened(header);
        reply.envelope().opened(header);
        take();
    }

    private void openSet(Segment st) {
        closeSet();
        if (reply == null) {
            return;
        }
        if (group == null || st.position().group() != place.group()) {
            closeGroup(Optional.empty());
            open(NO_GROUP, st.position());
        }
        place = st.position();
        setHeader = st;
        evidence = new SetEvidence(KEPT);
        evidence.segment(GuideTable.ROOT, st);
        String guideName = st.has(3) ? st.element(3) : groupHeader.element(8);
        set = new SetAnswer(st, Guide.of(st.element(1), guideName), evidence, reply.room());
        take();
    }

    private void closeSet() {
        if (set != null) {
            group.add(setHeader, set);
        }
        set = null;
    }

    private void closeGroup(Optional<Segment> ge) {
        closeSet();
        if (group != null) {
            reply.add(groupHeader, group, ge);
        }
        group = null;
    }

    private void closeInterchange() {
        closeGroup(Optional.empty());
        if (reply != null) {
            number = reply.write(out, number);
            wanting |= reply.room().isWanting();
        }
        reply = null;
    }
}
