package org.claimwright.intake;

/**
 * Works with what another system sent, again when a person asks for it; a bean of the capability that understands it.
 * Within the practice's scope.
 */
public interface IntakeHandler {
    /** By which items name it. */
    String name();

    /** Tries what waits once more; what still cannot go on is put into the queue again, the rest is settled. */
    void again(byte[] content);
}
