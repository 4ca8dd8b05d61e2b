package org.claimwright.edi.validation;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.claimwright.edi.Finding;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Location;
import org.claimwright.edi.X12Reader;
import org.claimwright.edi.guide.Companion;

/**
 * Checks files: every interchange, group and set in them, each by the guide it names. Damage in one set does not hide the next.
 *
 * @param firstType the first SNIP type that is checked
 * @param lastType the last one
 * @param companion what a partner asks beyond the guide
 * @param rules of one's own
 */
public record Validation(int firstType, int lastType, Companion companion, List<OwnRule> rules) {
    /** Types 1 to 5: what holds whoever the partner is. */
    public static final Validation USUAL = ofTypes(1, 5);

    private static final int MOST = 10_000;

    public Validation {
        if (firstType < 1 || lastType > 7 || firstType > lastType) {
            throw new IllegalArgumentException("SNIP types are 1 to 7");
        }
        rules = List.copyOf(rules);
    }

    public static Validation ofTypes(int firstType, int lastType) {
        return new Validation(firstType, lastType, Companion.NONE, List.of());
    }

    /** With a partner's own rules, which are of type 7. */
    public Validation withCompanion(Companion partner) {
        return new Validation(firstType, 7, partner, rules);
    }

    /** With a rule of one's own, of type 6 or 7. */
    public Validation withRule(OwnRule rule) {
        List<OwnRule> all = new ArrayList<>(rules);
        all.add(rule);
        return new Validation(firstType, Math.max(lastType, rule.snipType()), companion, all);
    }

    /** Everything found, in file order; the caller closes the stream. Past ten thousand findings no more are listed. */
    public List<Finding> findings(InputStream in) {
        return findings(X12Reader.of(in));
    }

    public List<Finding> findings(X12Reader reader) {
        List<Finding> found = new ArrayList<>();
        run(reader, finding -> {
            if (found.size() < MOST) {
                found.add(finding);
            } else if (found.size() == MOST) {
                found.add(tooMany(finding));
            }
        });
        found.sort(Comparator.comparingLong(finding -> finding.position().ordinal()));
        return List.copyOf(found);
    }

    private static Finding tooMany(Finding one) {
        return new Finding(
                FindingCode.TOO_MANY_FINDINGS, one.position(), Location.NOWHERE, "more than " + MOST, "fewer");
    }

    /** Reads to the end in constant memory, with somebody who follows what is read; the caller closes the stream. */
    public void follow(InputStream in, FileFollower follower) {
        Consumer<Finding> told = asked(follower::found);
        X12Reader reader = X12Reader.of(in, told);
        FileCheck check = new FileCheck(companion, rules, told, follower);
        reader.forEachRemaining(segment -> {
            check.accept(segment);
            follower.read(segment);
        });
        check.end(List.of());
    }

    /** Reads to the end in constant memory and tells each finding, those about envelopes last. */
    public void run(X12Reader reader, Consumer<Finding> findings) {
        FileCheck check = new FileCheck(companion, rules, asked(findings));
        reader.forEachRemaining(check::accept);
        check.end(reader.findings());
    }

    private Consumer<Finding> asked(Consumer<Finding> findings) {
        return finding -> {
            boolean asked = finding.snipType() >= firstType && finding.snipType() <= lastType;
            if (asked || finding.code() == FindingCode.NOT_X12) {
                findings.accept(finding);
            }
        };
    }
}
