package org.claimwright.edi.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.claimwright.edi.Finding;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Location;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.SetListener;

/**
 * What a claim says of its other payers is whole: each has a rank of its own, and of one that has decided it says what was paid (AMT D) and
 * when (DTP 573), of the claim or of its lines, not of both; nor is what is left (AMT EAF) said of both.
 */
final class OtherPayers implements SetListener {
    /** A guide allows ten; a flood beyond this is found as too many. */
    private static final int MOST = 100;

    private static final class Payer {
        private Segment first;
        private Segment remaining;
        private Segment date;
        private String id = "";
        private boolean paid;
        private boolean adjusted;
        private boolean notCovered;
        private boolean decidedLines;
        private boolean lineRemaining;
    }

    private final Consumer<Finding> findings;
    private final List<Payer> payers = new ArrayList<>();
    private final Set<String> ranks = new HashSet<>();
    private String destinationRank = "";
    private Payer payer = new Payer();
    private Payer ofLine;
    private boolean unknownPayer;

    OtherPayers(Consumer<Finding> findings) {
        this.findings = findings;
    }

    @Override
    public void opened(String loop) {
        switch (loop) {
            case "2000B" -> destinationRank = "";
            case "2300" -> {
                payers.clear();
                ranks.clear();
                ranks.add(destinationRank);
                unknownPayer = false;
            }
            case "2320" -> {
                payer = new Payer();
                if (payers.size() < MOST) {
                    payers.add(payer);
                }
            }
            case "2430" -> ofLine = null;
            default -> {
                // Nothing there is about other payers.
            }
        }
    }

    @Override
    public void segment(String loop, Segment segment) {
        switch (loop) {
            case "2000B" -> destinationRank = segment.is("SBR") ? segment.element(1) : destinationRank;
            case "2320" -> ofPayer(segment);
            case "2330B" -> ofName(segment);
            case "2430" -> ofDecision(segment);
            default -> {
                // Nothing there is about other payers.
            }
        }
    }

    private void ofPayer(Segment segment) {
        payer.first = payer.first == null ? segment : payer.first;
        payer.adjusted |= segment.is("CAS");
        payer.paid |= segment.is("AMT", "D");
        payer.notCovered |= segment.is("AMT", "A8");
        payer.remaining = segment.is("AMT", "EAF") ? segment : payer.remaining;
        // U stands for a rank that is not known, which several payers may have (005010X222A1 2320 SBR01).
        if (segment.is("SBR") && !segment.says(1, "U") && segment.has(1) && !ranks.add(segment.element(1))) {
            report(FindingCode.SITUATION_FORBIDS, segment, "2320", 1, segment.element(1), "a rank no other payer has");
        }
    }

    private void ofName(Segment segment) {
        payer.id = segment.is("NM1") ? segment.element(9) : payer.id;
        payer.date = segment.is("DTP", "573") ? segment : payer.date;
    }

    private void ofDecision(Segment segment) {
        if (segment.is("SVD")) {
            ofLine = named(segment.element(1));
            unknownPayer |= ofLine == null;
        }
        if (ofLine != null) {
            ofLine.decidedLines = true;
            ofLine.lineRemaining |= segment.is("AMT", "EAF");
        }
    }

    private Payer named(String id) {
        for (Payer candidate : payers) {
            if (candidate.id.equals(id)) {
                return candidate;
            }
        }
        return null;
    }

    @Override
    public void closed(String loop) {
        if (loop.equals("2300")) {
            payers.stream().filter(known -> known.first != null).forEach(this::check);
        }
    }

    private void check(Payer known) {
        if (known.remaining != null && known.lineRemaining) {
            forbid(known.remaining, "2320", "what is left is said of the lines");
        }
        if (known.date != null && known.decidedLines) {
            forbid(known.date, "2330B", "the date is said of the lines");
        }
        if (!known.notCovered) {
            checkDecision(known);
        }
    }

    private void checkDecision(Payer known) {
        if ((known.adjusted || known.decidedLines) && !known.paid) {
            require(known, "2320", "AMT", "a payer that has decided says what it paid, be it nothing");
        }
        // A line of a payer that is not named, which is found elsewhere, may hold what seems to be missing.
        boolean doubtful = unknownPayer || known.decidedLines;
        if (known.paid && known.date == null && !doubtful) {
            require(known, "2330B", "DTP", "a payer that has decided did so on a day, of the claim or of its lines");
        }
    }

    private void require(Payer known, String loop, String segmentId, String reason) {
        findings.accept(new Finding(
                FindingCode.SITUATION_REQUIRES,
                known.first.position(),
                Location.ofSegment(loop, segmentId),
                "nothing",
                reason));
    }

    private void forbid(Segment segment, String loop, String reason) {
        report(FindingCode.SITUATION_FORBIDS, segment, loop, 0, segment.element(segment.size()), reason);
    }

    private void report(FindingCode code, Segment at, String loop, int element, String found, String expected) {
        findings.accept(new Finding(code, at.position(), new Location(loop, at.id(), element, 0), found, expected));
    }
}
