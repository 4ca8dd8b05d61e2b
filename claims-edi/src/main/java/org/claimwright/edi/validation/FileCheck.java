package org.claimwright.edi.validation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.claimwright.edi.Finding;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Location;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.Companion;
import org.claimwright.edi.guide.GuideCheck;
import org.claimwright.edi.guide.GuideTable;
import org.claimwright.edi.guide.SetListener;

/** Follows a file from set to set and has each checked by its guide. */
final class FileCheck {
    private static final SetListener NOBODY = new SetListener() {};

    /** What a set that breaks off lacks follows from that; the missing SE tells it once. */
    private static final Set<FindingCode> OF_THE_REST =
            EnumSet.of(FindingCode.SEGMENT_MISSING, FindingCode.LOOP_MISSING, FindingCode.LEVEL_SAYS_NOTHING);

    private final Companion companion;
    private final List<OwnRule> rules;
    private final Consumer<Finding> findings;
    private final SetListener follower;
    private String groupGuide = "";
    private GuideCheck set;
    private boolean brokenOff;

    FileCheck(Companion companion, List<OwnRule> rules, Consumer<Finding> findings) {
        this(companion, rules, findings, NOBODY);
    }

    /** @param follower is told all segments of all sets, those of an unknown guide as standing in no loop */
    FileCheck(Companion companion, List<OwnRule> rules, Consumer<Finding> findings, SetListener follower) {
        this.companion = companion;
        this.rules = rules;
        this.findings = finding -> {
            if (!brokenOff || !OF_THE_REST.contains(finding.code())) {
                findings.accept(finding);
            }
        };
        this.follower = follower;
    }

    void accept(Segment segment) {
        switch (segment.id()) {
            case "ST" -> open(segment);
            case "SE" -> close();
            case "ISA", "GS", "GE", "IEA", "TA1" -> envelope(segment);
            default -> content(segment);
        }
    }

    /** @param envelopes what the reader found on the way */
    void end(List<Finding> envelopes) {
        breakOff();
        envelopes.forEach(findings);
    }

    private void envelope(Segment segment) {
        if (segment.position().set() > 0) {
            follower.segment(GuideTable.ROOT, segment);
            return;
        }
        breakOff();
        if (segment.is("GS")) {
            groupGuide = segment.element(8);
        }
        GuideCheck.checkEnvelope(segment, findings);
    }

    private void open(Segment st) {
        breakOff();
        String named = st.has(3) ? st.element(3) : groupGuide;
        Optional<Guide> guide = Guide.of(st.element(1), named);
        set = guide.map(known -> new GuideCheck(known, companion, st.position(), findings, followers(known)))
                .orElse(null);
        guide.ifPresent(known -> checkVersion(st, known));
    }

    /** Every set but a remittance and the older acknowledgment names its guide (005010X222A1 ST03). */
    private void checkVersion(Segment st, Guide guide) {
        boolean unnamed = guide == Guide.REMITTANCE || guide == Guide.FUNCTIONAL_ACKNOWLEDGMENT;
        if (!st.has(3) && !unnamed) {
            findings.accept(new Finding(
                    FindingCode.ELEMENT_MISSING,
                    st.position(),
                    Location.ofElement("", "ST", 3),
                    "nothing",
                    guide.adoptedName()));
        }
    }

    private List<SetListener> followers(Guide guide) {
        List<SetListener> all = new ArrayList<>(listeners(guide));
        rules.stream().filter(rule -> rule.guide() == guide).forEach(rule -> all.add(new OwnRuleCheck(rule, findings)));
        if (follower != NOBODY) {
            all.add(follower);
        }
        return all;
    }

    private List<SetListener> listeners(Guide guide) {
        return switch (guide.setIdentifier()) {
            case "837" -> ofClaims(guide);
            case "835" -> List.of(new PaymentBalance(findings), IdentifierCheck.ofRemittances(findings));
            case "999" -> List.of();
            case "270" ->
                List.of(new LevelCheck(findings), new IdentifierCheck(findings), new InquiredBenefits(findings));
            default -> List.of(new LevelCheck(findings), new IdentifierCheck(findings));
        };
    }

    private List<SetListener> ofClaims(Guide guide) {
        List<SetListener> all = new ArrayList<>(List.of(
                new LevelCheck(findings),
                new ClaimLevelCheck(findings),
                new ClaimBalance(findings),
                new OtherPayers(findings),
                new DiagnosisPointers(findings),
                new DiagnosisCodes(findings),
                IdentifierCheck.ofClaims(findings)));
        if (guide == Guide.INSTITUTIONAL_CLAIM) {
            all.add(new HospitalClaims(findings));
        } else if (guide == Guide.DENTAL_CLAIM) {
            all.add(new DentalServiceDates(findings));
        }
        return all;
    }

    private void content(Segment segment) {
        if (set != null) {
            set.accept(segment);
        } else if (segment.position().set() > 0) {
            follower.segment(GuideTable.ROOT, segment);
        }
    }

    /** Without its SE. */
    private void breakOff() {
        brokenOff = true;
        close();
        brokenOff = false;
    }

    private void close() {
        if (set != null) {
            set.end();
        }
        set = null;
    }
}
