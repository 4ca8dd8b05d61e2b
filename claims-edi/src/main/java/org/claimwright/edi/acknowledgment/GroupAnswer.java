package org.claimwright.edi.acknowledgment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimwright.edi.Finding;
import org.claimwright.edi.FunctionalGroup;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Position;
import org.claimwright.edi.Segment;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.guide.GuideCheck;
import org.claimwright.edi.part.Origin;

/**
 * Makes the 999 that answers a group. A group in error takes all its sets with it. What it repeats of a header that a 999 cannot carry is
 * replaced: a control number that is none by zero, a kind that is none by that of its sets.
 */
final class GroupAnswer {
    private static final String KIND_NOT_SUPPORTED = "1";
    private static final String VERSION_NOT_SUPPORTED = "2";
    private static final String COUNT_WRONG = "5";
    private static final String UNNAMED = "UNKNOWN";
    private static final int MOST_CODES = 5;

    /** The kinds that a 999 can answer (005010X231A1 AK101). */
    private static final Set<String> KINDS = Set.of("BE", "FA", "HB", "HC", "HI", "HN", "HP", "HR", "HS", "RA");

    private final Segment header;
    private final Room room;
    private final Set<String> codes = new LinkedHashSet<>();
    private final List<SetAcknowledgment> sets = new ArrayList<>();
    private Segment firstSet = Segment.of("ST");
    private boolean wrong;
    private int received;
    private int accepted;
    private int unknown;

    GroupAnswer(Segment header, Room room) {
        this.header = header;
        this.room = room;
        headerFindings(header).forEach(this::add);
    }

    /** A whole group. */
    static GroupAnswer of(FunctionalGroup group, Collection<Finding> contentFindings, Room room) {
        GroupAnswer answer = new GroupAnswer(group.header(), room);
        group.findings().forEach(answer::add);
        group.sets().forEach(set -> answer.add(set.header(), to(set, contentFindings, room)));
        return answer;
    }

    private static SetAnswer to(TransactionSet set, Collection<Finding> contentFindings, Room room) {
        List<Finding> findings = findings(set, contentFindings);
        SetEvidence evidence = findings.isEmpty() ? new SetEvidence(1) : SetEvidence.of(set);
        SetAnswer answer = new SetAnswer(set.header(), set.guide(), evidence, room);
        findings.forEach(answer::add);
        return answer;
    }

    private static List<Finding> findings(TransactionSet set, Collection<Finding> contentFindings) {
        List<Finding> findings = new ArrayList<>(set.findings());
        contentFindings.stream()
                .filter(finding -> isIn(set, finding.position()))
                .forEach(findings::add);
        return findings.stream().distinct().toList();
    }

    private static boolean isIn(TransactionSet set, Position position) {
        Position start = set.position();
        return position.interchange() == start.interchange()
                && position.group() == start.group()
                && position.set() == start.set();
    }

    /** What is wrong with the elements of a GS. */
    static List<Finding> headerFindings(Segment header) {
        List<Finding> findings = new ArrayList<>();
        if (header.size() > 0) {
            GuideCheck.checkEnvelope(header, findings::add);
        }
        return findings;
    }

    /** About the group itself. */
    void add(Finding finding) {
        if (finding.isError()) {
            wrong = true;
            AcknowledgmentCodes.ofGroup(finding).ifPresent(codes::add);
        }
    }

    void add(Segment st, SetAnswer set) {
        firstSet = received == 0 ? st : firstSet;
        received++;
        accepted += set.isAccepted() ? 1 : 0;
        unknown += set.isOfUnknownGuide() ? 1 : 0;
        if (room.forSet()) {
            sets.add(set.answer());
        } else {
            // A set that is not listed counts as accepted with its group.
            wrong |= !set.isAccepted();
        }
    }

    /** Whether a 999 can name the group at all. */
    boolean isAnswerable() {
        return KINDS.contains(header.element(1))
                || Guide.functionalIdentifierOf(firstSet.element(1)).isPresent();
    }

    GroupAcknowledgment answer(Optional<Segment> trailer) {
        int included = included(trailer);
        judgeHeader(included);
        boolean refused = wrong || !codes.isEmpty();
        return new GroupAcknowledgment(
                kind(),
                header.element(6).matches("\\d{1,9}") ? header.element(6) : "0",
                guideName(),
                sets,
                verdict(refused),
                new GroupAcknowledgment.Counts(included, received, refused ? 0 : accepted),
                codes.stream().limit(MOST_CODES).toList(),
                List.of(),
                Origin.NONE);
    }

    private void judgeHeader(int included) {
        if (!Guide.isFunctionalIdentifier(header.element(1))) {
            codes.add(KIND_NOT_SUPPORTED);
        }
        if (unknown > 0 && unknown == received) {
            codes.add(VERSION_NOT_SUPPORTED);
        }
        if (wrong && included != received) {
            codes.add(COUNT_WRONG);
        }
    }

    private int included(Optional<Segment> trailer) {
        String stated = trailer.map(ge -> ge.element(1)).orElse("");
        return stated.matches("\\d{1,6}") ? Integer.parseInt(stated) : received;
    }

    private String kind() {
        String named = header.element(1);
        return KINDS.contains(named)
                ? named
                : Guide.functionalIdentifierOf(firstSet.element(1)).orElse(named);
    }

    private String guideName() {
        String named = header.has(8) ? header.element(8) : firstSet.element(3);
        return Printable.fitted(named.isBlank() ? UNNAMED : named, 1, 12, '0');
    }

    private Verdict verdict(boolean refused) {
        if (refused || (accepted == 0 && received > 0)) {
            return Verdict.REJECTED;
        }
        if (accepted < received) {
            return Verdict.PARTLY_ACCEPTED;
        }
        return sets.stream().anyMatch(set -> set.verdict() == Verdict.ACCEPTED_WITH_ERRORS)
                ? Verdict.ACCEPTED_WITH_ERRORS
                : Verdict.ACCEPTED;
    }
}
