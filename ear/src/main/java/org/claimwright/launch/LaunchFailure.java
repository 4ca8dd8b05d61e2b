package org.claimwright.launch;

/** The database cannot be brought up: what is wrong, where, and what the reader can do about it. */
public final class LaunchFailure extends RuntimeException {

    LaunchFailure(String what, Object where, String remedy) {
        super(message(what, where, remedy));
    }

    LaunchFailure(String what, Object where, String remedy, Throwable cause) {
        super(message(what + " (" + cause + ")", where, remedy), cause);
    }

    private static String message(String what, Object where, String remedy) {
        return what + "\n    where: " + where + "\n    to do: " + remedy;
    }
}
