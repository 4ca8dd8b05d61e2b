package org.claimwright.pricing.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.claimwright.kernel.RuleTable;
import org.claimwright.pricing.RateSetting;

/** Which places of service are facilities, by the day: {@code rules/pricing/facility_places.csv}. */
public final class FacilityPlaces {
    private static final String TABLE = "/rules/pricing/facility_places.csv";
    private static final List<String> COLUMNS = List.of("place");

    private final List<RuleTable.Row> rows;

    private FacilityPlaces(List<RuleTable.Row> rows) {
        this.rows = rows;
    }

    /** @throws IllegalStateException naming the row, when the table is not sound */
    public static FacilityPlaces load() {
        try (var stream = Objects.requireNonNull(FacilityPlaces.class.getResourceAsStream(TABLE), TABLE)) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            var table = RuleTable.read("facility_places.csv", text, COLUMNS, COLUMNS);
            if (!table.findings().isEmpty()) {
                throw new IllegalStateException("facility_places.csv: " + table.findings());
            }
            return new FacilityPlaces(table.rows());
        } catch (IOException e) {
            throw new IllegalStateException(TABLE, e);
        }
    }

    public RateSetting settingOf(String placeOfService, LocalDate on) {
        var facility = rows.stream()
                .anyMatch(row -> row.text("place").equals(placeOfService)
                        && !on.isBefore(row.from())
                        && row.to().map(last -> !on.isAfter(last)).orElse(true));
        return facility ? RateSetting.FACILITY : RateSetting.OFFICE;
    }
}
