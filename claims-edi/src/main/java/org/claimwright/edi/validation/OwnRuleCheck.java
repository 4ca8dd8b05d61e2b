package org.claimwright.edi.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.claimwright.edi.Finding;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.Loop;
import org.claimwright.edi.guide.SetListener;

/** Puts the loops that a rule of one's own is about together, one at a time, and shows them to it. */
final class OwnRuleCheck implements SetListener {
    private final OwnRule rule;
    private final Consumer<Finding> findings;
    private final List<Loop> path = new ArrayList<>();

    OwnRuleCheck(OwnRule rule, Consumer<Finding> findings) {
        this.rule = rule;
        this.findings = findings;
    }

    @Override
    public void opened(String loop) {
        if (path.isEmpty() && !loop.equals(rule.loop())) {
            return;
        }
        Loop open = new Loop(loop, new ArrayList<>(), new ArrayList<>());
        if (!path.isEmpty()) {
            path.get(path.size() - 1).loops().add(open);
        }
        path.add(open);
    }

    @Override
    public void segment(String loop, Segment segment) {
        if (!path.isEmpty()) {
            path.get(path.size() - 1).segments().add(segment);
        }
    }

    @Override
    public void closed(String loop) {
        if (!path.isEmpty()) {
            Loop closed = path.remove(path.size() - 1);
            if (path.isEmpty()) {
                rule.check()
                        .check(
                                closed,
                                (at, location, found, expected) ->
                                        findings.accept(rule.finding(at, location, found, expected)));
            }
        }
    }
}
