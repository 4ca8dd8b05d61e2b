package org.claimwright.edi.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;

/** Does one thing with each file that was named; what cannot be read does not keep the others from it. */
final class EachFile {
    /** @return the exit status for this file */
    interface Step {
        int run(String file, InputStream in) throws IOException;
    }

    private EachFile() {}

    /** The worst status of all. */
    static int run(Options options, PrintStream err, Step step) {
        int worst = ClaimsEdi.CLEAN;
        for (String file : options.files()) {
            worst = Math.max(worst, run(file, options, err, step));
        }
        return worst;
    }

    private static int run(String file, Options options, PrintStream err, Step step) {
        try (InputStream in = options.open(file)) {
            return step.run(file, in);
        } catch (IOException failure) {
            err.println("error: " + file + ": " + Options.reason(failure));
        } catch (UncheckedIOException failure) {
            err.println("error: " + file + ": " + Options.reason(failure.getCause()));
        } catch (IllegalArgumentException unwritable) {
            err.println("error: " + file + ": " + unwritable.getMessage());
        }
        return ClaimsEdi.UNREADABLE;
    }

    /** Says that a file holds no X12, and what to look at. */
    static int notX12(String file, PrintStream err) {
        err.println("error: " + file + ": no X12 interchange");
        err.println("hint: an X12 file begins with ISA and its 16 elements of fixed width;"
                + " is it cut, encrypted, compressed, or another format?");
        return ClaimsEdi.UNREADABLE;
    }
}
