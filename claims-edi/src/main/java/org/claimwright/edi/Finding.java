package org.claimwright.edi;

/**
 * Something wrong or odd in a file: what, where, what stood there, what should have stood there, what to do.
 *
 * @param found what stood there, in the file's own characters
 * @param expected what the standard or the guide wants in its place
 */
public record Finding(FindingCode code, Position position, Location location, String found, String expected) {
    public Severity severity() {
        return code.severity();
    }

    /** The WEDI SNIP type, 1 to 7. */
    public int snipType() {
        return code.snipType();
    }

    public String remedy() {
        return code.remedy();
    }

    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    /** Three lines for a person: code and place, found and expected, what to do. */
    public String text() {
        String place = location.equals(Location.NOWHERE) ? "" : " " + location;
        return code.id() + " " + severity() + place + ", " + position + "\n  " + code.meaning() + ": found " + found
                + ", expected " + expected + "\n  " + remedy();
    }
}
