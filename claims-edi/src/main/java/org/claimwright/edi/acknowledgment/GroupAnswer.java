package org.claimwright.edi.acknowledgment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Finding;
import org.claimwright.edi.FunctionalGroup;
import org.claimwright.edi.Position;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.part.Origin;

/** Makes the 999 that answers a group. A group in error takes all its sets with it. */
final class GroupAnswer {
    private final FunctionalGroup group;
    private final Collection<Finding> contentFindings;

    GroupAnswer(FunctionalGroup group, Collection<Finding> contentFindings) {
        this.group = group;
        this.contentFindings = contentFindings;
    }

    GroupAcknowledgment answer() {
        List<String> codes = group.findings().stream()
                .filter(Finding::isError)
                .map(AcknowledgmentCodes::ofGroup)
                .flatMap(Optional::stream)
                .distinct()
                .limit(5)
                .toList();
        List<SetAcknowledgment> sets = group.sets().stream()
                .map(set -> new SetAnswer(set, findings(set)).answer())
                .toList();
        int accepted = codes.isEmpty()
                ? (int) sets.stream().filter(set -> set.verdict().isAccepted()).count()
                : 0;
        return new GroupAcknowledgment(
                group.functionalIdentifier(),
                group.controlNumber(),
                group.guideName(),
                sets,
                verdict(sets, codes, accepted),
                new GroupAcknowledgment.Counts(included(), sets.size(), accepted),
                codes,
                List.of(),
                Origin.NONE);
    }

    private List<Finding> findings(TransactionSet set) {
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

    private int included() {
        String stated = group.trailer().map(ge -> ge.element(1)).orElse("");
        return stated.matches("\\d{1,6}")
                ? Integer.parseInt(stated)
                : group.sets().size();
    }

    private static Verdict verdict(List<SetAcknowledgment> sets, List<String> codes, int accepted) {
        if (!codes.isEmpty() || (accepted == 0 && !sets.isEmpty())) {
            return Verdict.REJECTED;
        }
        if (accepted < sets.size()) {
            return Verdict.PARTLY_ACCEPTED;
        }
        return sets.stream().anyMatch(set -> set.verdict() == Verdict.ACCEPTED_WITH_ERRORS)
                ? Verdict.ACCEPTED_WITH_ERRORS
                : Verdict.ACCEPTED;
    }
}
