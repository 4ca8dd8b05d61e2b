package org.claimwright.edi;

import java.util.Optional;

/**
 * Something wrong or odd in a file: what, where, what stood there, what should have stood there, what to do.
 *
 * @param found what stood there, in the file's own characters
 * @param expected what the standard or the guide wants in its place
 * @param trigger what brought about the situation that wants it so, where it is about one
 */
public record Finding(
        FindingCode code,
        Position position,
        Location location,
        String found,
        String expected,
        Optional<Trigger> trigger) {
    /** An element that says what makes something else needed or forbidden. */
    public record Trigger(Position position, Location location) {}

    /** Of what no situation brought about. */
    public Finding(FindingCode code, Position position, Location location, String found, String expected) {
        this(code, position, location, found, expected, Optional.empty());
    }

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
