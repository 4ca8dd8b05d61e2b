package org.claimwright.edi.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.LoopRule.Step;

/**
 * Sets made from the table of a guide and a seed: every optional loop, segment and element is now there and now not. Levels and lines are
 * numbered, sums come out, and what a situation needs is there.
 */
public final class GuideSpace {
    private static final int TRIES = 60;
    private static final String UNIT = "10";
    private static final Map<String, String> LISTS = lists(
            "states",
            "IL",
            "country",
            "US",
            "currency",
            "USD",
            "pos",
            "11",
            "reasons",
            "45",
            "remark_code",
            "N130",
            "service_type",
            "30",
            "status_category",
            "A1",
            "tooth",
            "14",
            "mouth",
            "10");

    /** One for the destination of a claim and ten others. */
    private static final List<String> RANKS = List.of("P", "S", "T", "A", "B", "C", "D", "E", "F", "G", "H");

    private static final Set<String> TENTH_EDITION = Set.of("ABK", "ABF", "ABJ", "ABN", "APR", "BBR", "BBQ");

    private final Guide guide;
    private final Random random;
    private final int fullness;
    private final List<Segment> body = new ArrayList<>();
    private final Set<String> loops = new HashSet<>();
    private int levels;
    private int lines;
    private int lineCount;
    private int claims;
    private int otherPayers;
    private boolean decidedByLine;
    private boolean self;
    private boolean hasDiagnoses;
    private boolean hasProcedure;
    private boolean paid;

    private static Map<String, String> lists(String... pairs) {
        Map<String, String> lists = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            lists.put(pairs[i], pairs[i + 1]);
        }
        return Map.copyOf(lists);
    }

    private GuideSpace(Guide guide, long seed, int fullness) {
        this.guide = guide;
        this.random = new Random(seed);
        this.fullness = fullness;
    }

    /** What stands between ST and SE. */
    public static List<Segment> set(Guide guide, long seed) {
        return set(guide, seed, new HashSet<>());
    }

    /** @param seen is told the loops of the set */
    static List<Segment> set(Guide guide, long seed, Set<String> seen) {
        return set(new GuideSpace(guide, seed, 0), seen);
    }

    /** A set in which most that is optional is there. */
    static List<Segment> full(Guide guide, long seed) {
        return set(new GuideSpace(guide, seed, 3), new HashSet<>());
    }

    private static List<Segment> set(GuideSpace space, Set<String> seen) {
        Guide guide = space.guide;
        space.loop(GuideTable.of(guide).root(), 0);
        seen.addAll(space.loops);
        return guide == Guide.REMITTANCE ? space.paid() : space.body;
    }

    private void loop(LoopRule rule, int parent) {
        loops.add(rule.id());
        before(rule.id());
        int level = parent;
        int header = -1;
        int children = 0;
        List<Step> steps = new ArrayList<>(rule.steps());
        steps.sort(Comparator.comparingInt(Step::position));
        Set<String> written = new HashSet<>();
        for (Step step : steps) {
            for (int i = times(rule, step, written); i > 0; i--) {
                if (step.beginsLoop()) {
                    children += step.segment().segmentId().equals("HL") ? 1 : 0;
                    loop(step.loop(), level);
                } else {
                    Segment segment = segment(step.segment());
                    if (segment.is("HL")) {
                        levels++;
                        level = levels;
                        header = body.size();
                        segment = with(segment, 1, String.valueOf(levels));
                        segment = with(segment, 2, parent == 0 ? "" : String.valueOf(parent));
                    }
                    written.add(segment.id());
                    body.add(numbered(rule.id(), segment));
                }
            }
        }
        if (header >= 0 && body.get(header).has(4)) {
            body.set(header, with(body.get(header), 4, children > 0 ? "1" : "0"));
        }
    }

    private void before(String loop) {
        switch (loop) {
            case "2000B" -> self = random.nextBoolean();
            case "2300" -> {
                lines = 0;
                lineCount = 1 + random.nextInt(2);
                claims++;
                otherPayers = 0;
                decidedByLine = random.nextBoolean();
                hasDiagnoses = false;
                hasProcedure = false;
            }
            case "2320" -> {
                otherPayers++;
                paid = false;
            }
            default -> {
                // Nothing depends on it.
            }
        }
    }

    /** The first of other payers, where any decides by line. */
    private boolean isDecidedByLine() {
        return decidedByLine && otherPayers == 1;
    }

    private boolean isClaim() {
        return guide.setIdentifier().equals("837");
    }

    private int times(LoopRule rule, Step step, Set<String> written) {
        String id = step.beginsLoop() ? step.loop().id() : step.segment().segmentId();
        if (isClaim()) {
            switch (id) {
                case "2300" -> {
                    return rule.id().equals("2000B") && !self ? 0 : 1;
                }
                case "2000C" -> {
                    return self ? 0 : 1;
                }
                case "2400" -> {
                    return lineCount;
                }
                case "2310E", "2310F" -> {
                    // Where an ambulance took the patient up, and where to.
                    return written.contains("CR1") || step.required() || random.nextInt(10) < 4 ? 1 : 0;
                }
                case "2310A" -> {
                    if (guide == Guide.INSTITUTIONAL_CLAIM) {
                        return 1;
                    }
                }
                case "DTP" -> {
                    Set<String> dates = step.segment().values();
                    if (guide == Guide.DENTAL_CLAIM && rule.id().equals("2300") && dates.contains("472")) {
                        return 1;
                    }
                    if (rule.id().equals("2330B") && (isDecidedByLine() || paid)) {
                        return isDecidedByLine() ? 0 : 1;
                    }
                }
                case "AMT" -> {
                    if (rule.id().equals("2320") && step.segment().values().contains("EAF") && isDecidedByLine()) {
                        return 0;
                    }
                    if (rule.id().equals("2320")
                            && step.segment().values().contains("D")
                            && (isDecidedByLine() || written.contains("CAS"))) {
                        return 1;
                    }
                    if (step.segment().values().contains("A8") && (paid || written.contains("CAS"))) {
                        return 0;
                    }
                }
                case "HI" -> {
                    if (step.segment().values().contains("BBQ") && !hasProcedure) {
                        return 0;
                    }
                }
                case "2430" -> {
                    return otherPayers > 0 && decidedByLine ? 1 : 0;
                }
                case "DMG", "N3" -> {
                    if (rule.id().equals("2010BA")) {
                        return self ? 1 : 0;
                    }
                }
                default -> {
                    // Left to chance.
                }
            }
        }
        if (guide == Guide.AUTHORIZATION && rule.id().equals("2000C")) {
            // An event stands below the patient, be it the subscriber or a dependent.
            self = id.equals("2000D") ? random.nextBoolean() : self;
            if (id.equals("2000D") || id.equals("2000E")) {
                return self == id.equals("2000E") ? 1 : 0;
            }
        }
        if (guide == Guide.AUTHORIZATION
                && id.matches("SV[123]")
                && written.stream().anyMatch(w -> w.matches("SV[123]"))) {
            // One service a level.
            return 0;
        }
        if (guide == Guide.ELIGIBILITY_REQUEST && id.equals("2110C")) {
            return 1 + random.nextInt(2);
        }
        if (guide == Guide.ELIGIBILITY_RESPONSE && (id.startsWith("2120") || id.equals("LE"))) {
            // Parties stand between LS and LE.
            return !written.contains("LS") ? 0 : id.equals("LE") ? 1 : 1 + random.nextInt(2);
        }
        if (id.equals("N4") && !step.beginsLoop()) {
            return written.contains("N3") || step.required() ? 1 : 0;
        }
        if (step.required()) {
            return 1;
        }
        boolean there = random.nextInt(10) < 4 + fullness;
        return !there ? 0 : step.repeat() == 1 ? 1 : 1 + random.nextInt(2);
    }

    private Segment numbered(String loop, Segment segment) {
        return switch (segment.id()) {
            case "LX" -> isClaim() ? with(segment, 1, String.valueOf(++lines)) : segment;
            case "CLM" -> with(segment, 2, String.valueOf(10 * lineCount));
            case "AMT" -> {
                paid |= segment.element(1).equals("D");
                yield segment.element(1).equals("D") ? with(segment, 2, String.valueOf(10 * lineCount)) : segment;
            }
            case "SBR" ->
                loop.equals("2000B")
                        ? with(with(segment, 1, RANKS.get(0)), 2, self ? "18" : "")
                        : with(segment, 1, RANKS.get(otherPayers));
            case "SVD" -> with(segment, 1, "P1");
            case "NM1" -> named(loop.equals("2330B") ? with(segment, 9, "P" + otherPayers) : segment);
            case "HI" -> {
                hasDiagnoses |= segment.component(1, 1).matches("ABK|BK|TQ");
                hasProcedure |= segment.component(1, 1).matches("BBR|BR|CAH");
                yield segment;
            }
            case "SV3" -> hasDiagnoses ? segment : with(segment, 11, "");
            case "CAS", "PLB" -> balanced(segment);
            default -> segment;
        };
    }

    /** An organization has no first name. */
    private Segment named(Segment nm1) {
        return isClaim() && nm1.element(2).equals("2") && nm1.has(4) ? with(nm1, 4, "") : nm1;
    }

    /** Adjustments of nothing keep every sum as it is. */
    private static Segment balanced(Segment segment) {
        Segment changed = segment;
        int first = segment.is("CAS") ? 3 : 4;
        int every = segment.is("CAS") ? 3 : 2;
        for (int i = first; i <= segment.size(); i += every) {
            changed = segment.has(i) ? with(changed, i, "0") : changed;
        }
        return changed;
    }

    /** The claims of a remittance come to what their lines do, and the payment to what its claims do. */
    private List<Segment> paid() {
        int paid = 0;
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i).is("CLP")) {
                int lineSum = 0;
                for (int j = i + 1; j < body.size() && !body.get(j).is("CLP"); j++) {
                    lineSum += body.get(j).is("SVC") ? 10 : 0;
                }
                int sum = lineSum == 0 ? 10 : lineSum;
                paid += sum;
                Segment clp = with(with(body.get(i), 3, String.valueOf(sum)), 4, String.valueOf(sum));
                body.set(i, with(clp, 5, "0"));
            }
        }
        body.set(0, with(body.get(0), 2, String.valueOf(paid)));
        return body;
    }

    private static Segment with(Segment segment, int element, String value) {
        String[] elements = new String[Math.max(segment.size(), element)];
        for (int i = 1; i <= elements.length; i++) {
            elements[i - 1] = i == element ? value : segment.element(i);
        }
        return Segment.of(segment.id(), elements);
    }

    private Segment segment(SegmentRule rule) {
        Segment last = null;
        for (int i = 0; i < TRIES; i++) {
            Segment segment = attempt(rule, i == TRIES - 1 ? 0 : 5 + fullness);
            last = segment;
            if (segment.size() > 0 && rule.syntax().stream().allMatch(syntax -> syntax.holds(segment))) {
                return segment;
            }
        }
        return last;
    }

    private Segment attempt(SegmentRule rule, int chance) {
        List<ElementRule> rules = rule.elements();
        String[] elements = new String[rules.size()];
        java.util.Arrays.fill(elements, "");
        for (int i = 0; i < elements.length; i++) {
            boolean qualifier = i + 1 == rule.qualifierElement();
            String before = i == 0 ? "" : elements[i - 1];
            elements[i] =
                    leavesNoGap(rule.segmentId(), i + 1, elements) && isThere(rule, rules.get(i), i + 1, chance, before)
                            ? element(rule, rules.get(i), i + 1, qualifier, before, elements)
                            : "";
        }
        return Segment.of(rule.segmentId(), elements);
    }

    /** What a segment can say several times it says in its first places. */
    private static boolean leavesNoGap(String segmentId, int element, String... elements) {
        return switch (segmentId) {
            case "HI" -> element == 1 || !elements[element - 2].isEmpty();
            case "STC" -> element != 11 || !elements[9].isEmpty();
            case "CAS" -> element < 5 || !elements[element - (element % 3 == 2 ? 4 : 2)].isEmpty();
            case "PLB" -> element < 5 || !elements[element - (element % 2 == 1 ? 3 : 2)].isEmpty();
            default -> true;
        };
    }

    private boolean isThere(SegmentRule segment, ElementRule rule, int element, int chance, String before) {
        if (rule.use() == ElementRule.Use.UNUSED) {
            return false;
        }
        String place = segment.segmentId() + element;
        return switch (place) {
            case "CLM11", "CLM19" -> false;
            case "PWK5", "PWK6", "N41", "N42", "N43", "HL2", "HL4", "BPR16" -> true;
            // A transfer is told with both its ends; what is no transfer may be too.
            case "BPR5", "BPR6", "BPR7", "BPR8", "BPR9", "BPR10", "BPR12", "BPR13", "BPR14", "BPR15" -> true;
            // Further codes leave no gaps.
            case "IK53", "IK54", "IK55", "IK56", "AK96", "AK97", "AK98", "AK99" -> !before.isEmpty();
            case "N44", "N47" -> rule.isRequired();
            case "CAS6", "CAS9", "CAS12", "CAS15", "CAS18", "PLB6", "PLB8", "PLB10", "PLB12", "PLB14" ->
                !before.isEmpty();
            default -> rule.isRequired() || random.nextInt(10) < chance;
        };
    }

    private String element(
            SegmentRule segment, ElementRule rule, int element, boolean qualifier, String before, String... elements) {
        if (!rule.isComposite()) {
            return value(segment, rule, element, before, elements.length > 0 ? elements[0] : "", qualifier);
        }
        String[] components = new String[rule.components().size()];
        java.util.Arrays.fill(components, "");
        for (int i = 0; i < components.length; i++) {
            ElementRule component = rule.components().get(i);
            String previous = i == 0 ? "" : components[i - 1];
            // What an absent component before would leave without a form is left out with it.
            boolean there = component.isRequired()
                    || component.use() == ElementRule.Use.SITUATIONAL
                            && i > 0
                            && !previous.isEmpty()
                            && random.nextInt(3) <= fullness;
            boolean first = i == 0 && qualifier;
            components[i] = there ? value(segment, component, element, previous, components[0], first) : "";
        }
        return Segment.composite(components);
    }

    private String value(
            SegmentRule segment, ElementRule rule, int element, String before, String first, boolean qualifier) {
        if (qualifier) {
            return pick(segment.segmentId(), segment.values());
        }
        if (rule.number().equals("1328")) {
            return "1";
        }
        if (!rule.codes().isEmpty()) {
            return rule.codes().contains("HC")
                    ? "HC"
                    : rule.codes().contains("I") ? "I" : pick(segment.segmentId(), rule.codes());
        }
        if (LISTS.containsKey(rule.list())) {
            return LISTS.get(rule.list());
        }
        return switch (rule.type()) {
            case DECIMAL -> rule.isAmount() ? UNIT : "1";
            case WHOLE -> "1";
            case DATE -> "20261121";
            case TIME -> "0930";
            default -> text(segment, rule, before, first);
        };
    }

    private String text(SegmentRule segment, ElementRule rule, String before, String first) {
        return switch (rule.number()) {
            case "1251" -> dated(before);
            case "1250" -> "D8";
            case "116" -> "627010001";
            case "1331" -> "13";
            case "1325" -> "1";
            case "1271" -> segment.segmentId().equals("STC") ? "20" : before.matches("BB[RQ]") ? "0SR9019" : "J0190";
            case "507" -> "999999992";
            case "1315" -> "1";
            case "1352" -> "01";
            case "234" ->
                segment.segmentId().equals("LIN")
                        ? "00409733201"
                        : before.equals("AD") ? "D0120" : before.isEmpty() ? "0120" : "99213";
            case "67" -> before.equals("XX") ? "1999999984" : "ABC12";
            case "127" ->
                before.equals("PXC") ? "207Q00000X" : first.matches("EI|SY|TJ") ? "990000001" : sized(rule, "REF1");
            case "1028" -> "PCN" + claims;
            default -> sized(rule, "TEXT");
        };
    }

    private static String dated(String format) {
        return switch (format) {
            case "RD8" -> "20261101-20261102";
            case "DT" -> "202611210930";
            case "TM" -> "0930";
            default -> "20261121";
        };
    }

    private static String sized(ElementRule rule, String text) {
        String longEnough = text.length() < rule.least() ? text.repeat(rule.least()) : text;
        return longEnough.substring(0, Math.min(longEnough.length(), Math.max(rule.least(), Math.min(rule.most(), 4))));
    }

    /** Of the codes of diagnoses those of one edition. */
    private String pick(String segmentId, Set<String> codes) {
        Set<String> tenth = new HashSet<>(codes);
        tenth.retainAll(TENTH_EDITION);
        return pick(isClaim() && segmentId.equals("HI") && !tenth.isEmpty() ? tenth : codes);
    }

    private String pick(Set<String> codes) {
        List<String> sorted = codes.stream().sorted().toList();
        return sorted.get(random.nextInt(sorted.size()));
    }
}
