package org.claimwright.sandboxpayer;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Files of claims from a seed, over half a year: few members, so that deductibles and duplicates matter; dates, units and
 * cents of all kinds; replacements and voids of what was accepted, and members nobody knows.
 */
final class GeneratedClaims {
    private static final List<String> PROCEDURES = List.of(
            "99213",
            "99214",
            "99204",
            "99215",
            "20610",
            "20611",
            "73562",
            "71046:26",
            "80053",
            "29881",
            "27447",
            "82306",
            "11200",
            "J3301",
            "96372",
            "99396",
            "97110",
            "A4565",
            "99024",
            "Z9999");
    private static final List<String> MEMBERS =
            List.of("ABC100001", "ABC100007", "ABC100017", "ABC100998", "ABC100999", "ABC100005");
    private static final LocalDate BEGIN = LocalDate.of(2026, 5, 4);
    private static final int FILES = 12;
    private static final int CLAIMS = 8;

    private final Random random;
    private int claims;

    GeneratedClaims(long seed) {
        this.random = new Random(seed);
    }

    /** A payer that has received them all, and lived two months longer. */
    PayerDesk receivedBy(PayerDesk desk) throws IOException {
        var sent = new ArrayList<String>();
        for (int number = 1; number <= FILES; number++) {
            var day = BEGIN.plusDays(14L * number);
            var file =
                    ClaimFile.numbered(number).on(day).billedBy(random.nextInt(4) == 0 ? "1888888876" : "1999999984");
            var taken = desk.accepted(sent);
            var names = IntStream.range(0, CLAIMS).mapToObj(i -> nextName()).toList();
            names.forEach(name -> file.with(claim(name, day, taken)));
            sent.addAll(names);
            desk.receive(file);
        }
        return desk.on(BEGIN.plusDays(14L * FILES + 60));
    }

    private String nextName() {
        claims++;
        return "PCN" + claims;
    }

    private ClaimText claim(String name, LocalDate day, List<String> accepted) {
        var claim = ClaimText.of(name)
                .member(MEMBERS.get(random.nextInt(MEMBERS.size())))
                .patient("DOE", random.nextBoolean() ? "JANE" : "JOHN")
                .diagnosis(random.nextBoolean() ? "J069" : "E559");
        if (random.nextInt(3) == 0) {
            claim.authorized("AUTH" + name);
        }
        if (!accepted.isEmpty() && random.nextInt(4) == 0) {
            follow(claim, accepted.get(random.nextInt(accepted.size())));
        }
        IntStream.rangeClosed(0, random.nextInt(4)).forEach(i -> line(claim, day));
        return claim;
    }

    private void follow(ClaimText claim, String original) {
        if (random.nextInt(3) == 0) {
            claim.voiding(original);
        } else {
            claim.replacing(original);
        }
    }

    private void line(ClaimText claim, LocalDate day) {
        var cents = "%d.%02d".formatted(random.nextInt(900), random.nextInt(100));
        var service = day.minusDays(random.nextInt(12) == 0 ? 400 : 1 + random.nextInt(20));
        var procedure = PROCEDURES.get(random.nextInt(PROCEDURES.size()));
        var units = String.valueOf(1 + random.nextInt(3));
        var times = random.nextInt(6) == 0 ? 2 : 1;
        IntStream.range(0, times).forEach(i -> claim.line(procedure, cents, units, service.toString()));
    }
}
