package org.claimwright.edi.guide;

/** How an element is written (X12 dictionary). */
enum DataType {
    TEXT,
    CODE,
    DECIMAL,
    WHOLE,
    DATE,
    TIME;

    boolean isNumber() {
        return this == DECIMAL || this == WHOLE;
    }

    static DataType of(String abbreviation) {
        return switch (abbreviation) {
            case "AN" -> TEXT;
            case "ID" -> CODE;
            case "R" -> DECIMAL;
            case "N0", "N2" -> WHOLE;
            case "DT" -> DATE;
            case "TM" -> TIME;
            default -> throw new IllegalArgumentException("No type " + abbreviation);
        };
    }
}
