package org.claimwright.edi.command;

/** The command was called in a way it does not know; the message says what to do. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
