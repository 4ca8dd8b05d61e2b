package org.claimwright.sandboxpayer.adjudication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimwright.edi.part.Procedure;
import org.claimwright.kernel.Money;
import org.claimwright.sandboxpayer.adjudication.CoveredClaim.Purpose;

/** A claim received on 2026-11-21 for services of 2026-11-02, with what a test wants changed. */
final class AClaim {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 21);
    private LocalDate day = LocalDate.of(2026, 11, 2);
    private final List<CoveredLine> lines = new ArrayList<>();
    private Purpose purpose = Purpose.ORIGINAL;
    private String member = "ABC123456";
    private boolean authorized;
    private int rank = 1;
    private List<String> diagnoses = List.of("J069");

    static AClaim forServices() {
        return new AClaim();
    }

    AClaim on(String date) {
        day = LocalDate.parse(date);
        return this;
    }

    AClaim of(String memberId) {
        member = memberId;
        return this;
    }

    AClaim replacement() {
        purpose = Purpose.REPLACEMENT;
        return this;
    }

    AClaim authorized() {
        authorized = true;
        return this;
    }

    AClaim asSecondary() {
        rank = 2;
        return this;
    }

    AClaim diagnosis(String code) {
        diagnoses = List.of(code);
        return this;
    }

    AClaim line(String procedure, String charge) {
        return line(procedure, charge, "1");
    }

    AClaim line(String procedure, String charge, String units, String... modifiers) {
        return add(Procedure.hcpcs(procedure, modifiers), charge, units, Optional.empty());
    }

    /** A line of which the first payer left something to the patient. */
    AClaim lineLeaving(String procedure, String charge, String left) {
        return add(Procedure.hcpcs(procedure), charge, "1", Optional.of(Money.of(left)));
    }

    private AClaim add(Procedure procedure, String charge, String units, Optional<Money> left) {
        lines.add(new CoveredLine(
                "L" + lines.size(),
                procedure,
                Money.of(charge),
                new BigDecimal(units),
                day,
                day,
                diagnoses,
                false,
                left));
        return this;
    }

    CoveredClaim claim() {
        return new CoveredClaim(
                "SBX0000000001", purpose, "", rank, RECEIVED, member, member + "|DOE|JANE", authorized, lines);
    }
}
