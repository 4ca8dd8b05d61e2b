package org.claimwright.charges;

/** What a list of visits is sorted by; equal ones stand by date and number. */
public record VisitOrder(Column by, Direction direction) {
    public enum Column {
        DATE("v.date_of_service"),
        PATIENT("v.patient_name"),
        STATE("v.state"),
        CHARGED("v.charged"),
        UNBILLED("v.unbilled");

        private final String sql;

        Column(String sql) {
            this.sql = sql;
        }
    }

    public enum Direction {
        ASCENDING("asc"),
        DESCENDING("desc");

        private final String sql;

        Direction(String sql) {
            this.sql = sql;
        }
    }

    String sql() {
        return by.sql + " " + direction.sql + ", v.date_of_service " + direction.sql + ", v.encounter_id "
                + direction.sql;
    }
}
