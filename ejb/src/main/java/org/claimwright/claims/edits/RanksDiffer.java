package org.claimwright.claims.edits;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;
import org.claimwright.claims.model.CoverageOnClaim;

/** On one day, one coverage pays first, one second. */
final class RanksDiffer implements ClaimCheck {
    private static String names(List<CoverageOnClaim> coverages) {
        return coverages.stream().map(each -> each.payer().name()).collect(Collectors.joining(" and "));
    }

    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim
                .coveragesInForce()
                .collect(Collectors.groupingBy(CoverageOnClaim::rank, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .filter(rank -> rank.getValue().size() > 1)
                .map(rank -> Fault.at(Place.of(MendedOn.COVERAGE, "rank"))
                        .with("rank", rank.getKey())
                        .with("payers", names(rank.getValue())));
    }

    @Override
    public Set<String> values() {
        return Set.of("rank", "payers");
    }
}
