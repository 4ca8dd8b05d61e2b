package org.claimwright.edi.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimwright.edi.Finding;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.Companion;
import org.claimwright.edi.guide.GuideCheck;
import org.claimwright.edi.guide.SetListener;

/** Follows a file from set to set and has each checked by its guide. */
final class FileCheck {
    private final Companion companion;
    private final List<OwnRule> rules;
    private final Consumer<Finding> findings;
    private String groupGuide = "";
    private GuideCheck set;

    FileCheck(Companion companion, List<OwnRule> rules, Consumer<Finding> findings) {
        this.companion = companion;
        this.rules = rules;
        this.findings = findings;
    }

    void accept(Segment segment) {
        switch (segment.id()) {
            case "ST" -> open(segment);
            case "SE", "GE", "IEA" -> close();
            case "ISA", "GS", "TA1" -> envelope(segment);
            default -> content(segment);
        }
    }

    /** @param envelopes what the reader found on the way */
    void end(List<Finding> envelopes) {
        close();
        envelopes.forEach(findings);
    }

    private void envelope(Segment segment) {
        close();
        if (segment.is("GS")) {
            groupGuide = segment.element(8);
        }
        GuideCheck.checkEnvelope(segment, findings);
    }

    private void open(Segment st) {
        close();
        String named = st.has(3) ? st.element(3) : groupGuide;
        Optional<Guide> guide = Guide.of(st.element(1), named);
        set = guide.map(known -> new GuideCheck(known, companion, st.position(), findings, followers(known)))
                .orElse(null);
    }

    private List<SetListener> followers(Guide guide) {
        List<SetListener> all = new ArrayList<>(listeners(guide));
        rules.stream().filter(rule -> rule.guide() == guide).forEach(rule -> all.add(new OwnRuleCheck(rule, findings)));
        return all;
    }

    private List<SetListener> listeners(Guide guide) {
        return switch (guide.setIdentifier()) {
            case "837" ->
                List.of(
                        new LevelCheck(findings),
                        new ClaimLevelCheck(findings),
                        new ClaimBalance(findings),
                        new DiagnosisPointers(findings),
                        new IdentifierCheck(findings));
            case "835" -> List.of(new PaymentBalance(findings), new IdentifierCheck(findings));
            case "999" -> List.of();
            default -> List.of(new LevelCheck(findings), new IdentifierCheck(findings));
        };
    }

    private void content(Segment segment) {
        if (set != null) {
            set.accept(segment);
        }
    }

    private void close() {
        if (set != null) {
            set.end();
        }
        set = null;
    }
}
