package org.claimwright.edi.command;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.claimwright.edi.Segment;
import org.claimwright.edi.part.Decimals;

/** What is counted and summed while the segments of a file go by. */
final class Statistics {
    private final Map<String, Long> sets = new TreeMap<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final Map<String, BigDecimal> sums = new LinkedHashMap<>();
    private String groupGuide = "";
    private String set = "";

    void accept(Segment segment) {
        count("segments");
        switch (segment.id()) {
            case "ISA" -> count("interchanges");
            case "GS" -> openGroup(segment);
            case "ST" -> openSet(segment);
            case "CLM" -> claim(segment);
            case "SV1", "SV3" -> count("lines");
            case "SV2" -> count("lines");
            case "CLP" -> payment(segment);
            case "SVC" -> count("lines");
            case "BPR" -> sum("paid in all", segment, 2);
            case "PLB" -> adjust(segment);
            case "EB" -> count("benefits");
            case "STC" -> count("statuses");
            case "HCR" -> count("decisions");
            default -> {
                // Counted as a segment and nothing else.
            }
        }
    }

    boolean isEmpty() {
        return !counts.containsKey("interchanges");
    }

    Map<String, Object> figures(String file) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("file", file);
        figures.putAll(counts);
        sets.forEach((guide, number) -> figures.put("sets of " + guide, number));
        sums.forEach((name, sum) -> figures.put(name, sum.toPlainString()));
        return figures;
    }

    private void openGroup(Segment gs) {
        count("groups");
        groupGuide = gs.element(8);
    }

    private void openSet(Segment st) {
        count("sets");
        set = st.element(1);
        sets.merge(set + " " + (st.has(3) ? st.element(3) : groupGuide), 1L, Long::sum);
    }

    private void claim(Segment clm) {
        count("claims");
        sum("charged on claims", clm, 2);
    }

    private void payment(Segment clp) {
        count("claims");
        sum("charged on claims", clp, 3);
        sum("paid on claims", clp, 4);
        sum("left to patients", clp, 5);
    }

    private void adjust(Segment plb) {
        for (int i = 4; i <= plb.size(); i += 2) {
            sum("adjusted for providers", plb, i);
        }
    }

    private void count(String name) {
        counts.merge(name, 1L, Long::sum);
    }

    private void sum(String name, Segment segment, int element) {
        Decimals.parse(segment.element(element)).ifPresent(amount -> sums.merge(name, amount, BigDecimal::add));
    }
}
