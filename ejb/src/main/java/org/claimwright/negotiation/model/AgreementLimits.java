package org.claimwright.negotiation.model;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.claimwright.kernel.Money;
import org.claimwright.kernel.RuleTable;
import org.claimwright.people.Role;

/** How low each role may agree, by the day: {@code rules/negotiation/limits.csv}. */
public final class AgreementLimits {
    private static final String TABLE = "/rules/negotiation/limits.csv";
    private static final List<String> KEY = List.of("role");
    private static final List<String> COLUMNS = List.of("role", "floor");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private record Limit(RuleTable.Row row, Role role, BigDecimal floor) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(row.from())
                    && row.to().map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    /** @param percent of what is expected */
    public record Floor(BigDecimal percent, Money amount) {}

    private final List<Limit> limits;

    private AgreementLimits(List<Limit> limits) {
        this.limits = List.copyOf(limits);
    }

    /** @throws IllegalStateException naming the row, when the table is not sound */
    public static AgreementLimits load() {
        try (var stream = Objects.requireNonNull(AgreementLimits.class.getResourceAsStream(TABLE), TABLE)) {
            return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(TABLE, e);
        }
    }

    static AgreementLimits read(String text) {
        var table = RuleTable.read("limits.csv", text, COLUMNS, KEY);
        if (!table.findings().isEmpty()) {
            throw new IllegalStateException("limits.csv: " + table.findings());
        }
        return new AgreementLimits(
                table.rows().stream().map(AgreementLimits::limit).toList());
    }

    private static Limit limit(RuleTable.Row row) {
        try {
            return new Limit(row, Role.valueOf(row.text("role")), new BigDecimal(row.text("floor")));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("limits.csv line " + row.line() + ": " + e.getMessage(), e);
        }
    }

    /** The least that a role may agree to; nothing for a role that may not agree at all. */
    public Optional<Floor> floor(Role role, Money expected, LocalDate on) {
        return limits.stream()
                .filter(limit -> limit.role() == role && limit.holdsOn(on))
                .findFirst()
                .map(limit ->
                        new Floor(limit.floor(), expected.times(limit.floor().divide(HUNDRED), RoundingMode.HALF_UP)));
    }
}
