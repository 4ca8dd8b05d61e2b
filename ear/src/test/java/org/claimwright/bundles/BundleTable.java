package org.claimwright.bundles;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was taken of the bundles, what waits and why, and what became of the claims; for a person who reads the test's output. */
final class BundleTable {
    private BundleTable() {}

    static List<String> of(String when, GulfBooks books) {
        var waiting = books.waiting();
        var table = new ArrayList<String>(List.of("", "Twelve bundles, " + when));
        table.add(String.format("  %-10s %5s %7s", "", "taken", "waiting"));
        table.add(String.format("  %-10s %5d %7d", "patients", books.patients(), items(waiting, false)));
        table.add(String.format("  %-10s %5d %7d", "visits", books.visits().size(), items(waiting, true)));
        var byReason =
                waiting.stream().collect(Collectors.groupingBy(Waiting::code, TreeMap::new, Collectors.toList()));
        byReason.forEach((code, reasons) -> table.add(String.format(
                "    %s in %3d: %s", code, items(reasons), reasons.get(0).found())));
        return table;
    }

    private static long items(List<Waiting> waiting, boolean visits) {
        return items(waiting.stream().filter(item -> item.isOfVisit() == visits).toList());
    }

    private static long items(List<Waiting> waiting) {
        return waiting.stream().map(Waiting::item).distinct().count();
    }

    static List<String> ofClaims(GulfBooks books) {
        var table = new ArrayList<String>();
        books.claimsByStatus().forEach((status, claims) -> table.add(String.format("  %-22s %3d", status, claims)));
        var why = books.whyHeld().stream()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        why.forEach((reason, claims) -> table.add(String.format("    %3d: %s", claims, reason)));
        return table;
    }
}
