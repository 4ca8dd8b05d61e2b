package org.claimwright.edi.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimwright.edi.Finding;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Location;
import org.claimwright.edi.Position;
import org.claimwright.edi.Segment;

/** The situations of one open loop: what has brought them about, and what has been seen of what they need. */
final class OpenSituations {
    /** Far more than any guide lets a loop hold; a flood beyond it is found as too many, and need not be remembered. */
    private static final int MOST = 1_000;

    private final LoopRule rule;
    private final List<Situation> companion;
    private final Position start;
    private final List<Segment> segments = new ArrayList<>();
    private final Map<String, List<Segment>> within = new HashMap<>();

    OpenSituations(LoopRule rule, List<Situation> companion, Position start) {
        this.rule = rule;
        this.companion = companion;
        this.start = start;
    }

    void accept(Segment segment) {
        if (segments.size() < MOST) {
            segments.add(segment);
        }
    }

    /** Whether what stands in a loop directly within matters here. */
    boolean wants(String loop) {
        return wants(rule.situations(), loop) || wants(companion, loop);
    }

    private static boolean wants(List<Situation> situations, String loop) {
        for (int i = 0; i < situations.size(); i++) {
            if (situations.get(i).concerns(loop)) {
                return true;
            }
        }
        return false;
    }

    /** A loop directly within has ended; what it held is known where it matters here. */
    void closed(String loop, OpenSituations inner) {
        List<Segment> seen = within.computeIfAbsent(loop, id -> new ArrayList<>());
        if (inner != null && seen.size() < MOST) {
            seen.addAll(inner.segments);
        }
    }

    void close(Consumer<Finding> findings) {
        check(rule.situations(), FindingCode.SITUATION_REQUIRES, findings);
        check(companion, FindingCode.PARTNER_REQUIRES, findings);
    }

    private void check(List<Situation> situations, FindingCode requires, Consumer<Finding> findings) {
        for (int i = 0; i < situations.size(); i++) {
            check(situations.get(i), requires, findings);
        }
    }

    private void check(Situation situation, FindingCode requires, Consumer<Finding> findings) {
        if (check(situation, "", segments, requires, findings)) {
            return;
        }
        List<Situation.Place> places = situation.occasions();
        for (int i = 0; i < places.size(); i++) {
            String loop = places.get(i).loop();
            if (!loop.isEmpty() && check(situation, loop, candidates(loop), requires, findings)) {
                return;
            }
        }
    }

    /** Whether one of them brings it about in vain, which is then told. */
    private boolean check(
            Situation situation, String loop, List<Segment> these, FindingCode requires, Consumer<Finding> findings) {
        for (int i = 0; i < these.size(); i++) {
            Segment segment = these.get(i);
            Situation.Place occasion = situation.occasion(loop, segment);
            if (occasion != null && isViolated(situation, segment)) {
                findings.accept(finding(situation, segment, occasion, requires));
                return true;
            }
        }
        return false;
    }

    private boolean isViolated(Situation situation, Segment segment) {
        Situation.Needed needed = situation.needed();
        boolean there = situation.isWithinSegment()
                ? needed.isIn(segment)
                : candidates(needed.loop()).stream().anyMatch(needed::isIn);
        return there != situation.needs();
    }

    private List<Segment> candidates(String loop) {
        return loop.isEmpty() ? segments : within.getOrDefault(loop, List.of());
    }

    private Finding finding(Situation situation, Segment segment, Situation.Place occasion, FindingCode requires) {
        Situation.Needed needed = situation.needed();
        Location location =
                new Location(named(needed.loop()), needed.segmentId(), needed.element(), needed.component());
        Location trigger =
                new Location(named(occasion.loop()), occasion.segmentId(), occasion.element(), occasion.component());
        boolean forbidden = !situation.needs() && requires == FindingCode.SITUATION_REQUIRES;
        return new Finding(
                forbidden ? FindingCode.SITUATION_FORBIDS : requires,
                situation.isWithinSegment() ? segment.position() : start,
                location,
                situation.needs() ? "nothing" : "a value",
                situation.reason(),
                Optional.of(new Finding.Trigger(segment.position(), trigger)));
    }

    /** A loop as findings name it, empty for the head and tail of a set. */
    private String named(String within) {
        String loop = within.isEmpty() ? rule.id() : within;
        return loop.equals(GuideTable.ROOT) ? "" : loop;
    }
}
