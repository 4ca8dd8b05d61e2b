package org.claimwright.bundles;

/**
 * A reason for which something that was sent waits.
 *
 * @param item its number in the intake queue; it may have other reasons too
 */
record Waiting(String item, String reference, String code, String found, String todo) {
    boolean isOfVisit() {
        return reference.startsWith("Encounter ");
    }
}
