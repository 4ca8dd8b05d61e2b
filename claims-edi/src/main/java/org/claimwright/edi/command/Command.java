package org.claimwright.edi.command;

import java.io.PrintStream;
import java.util.List;

/** One of the things the command does. */
interface Command {
    /** In a few words, for the list of commands. */
    String summary();

    /** The line that says how it is called. */
    String usage();

    /** What it does, and its options, one a line. */
    String help();

    /** Options with a value, without their dashes. */
    default List<String> valued() {
        return List.of();
    }

    /** Options without a value, without their dashes. */
    default List<String> switches() {
        return List.of();
    }

    /** @return the exit status */
    int run(Options options, PrintStream out, PrintStream err);
}
