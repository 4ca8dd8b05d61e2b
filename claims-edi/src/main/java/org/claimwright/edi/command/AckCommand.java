package org.claimwright.edi.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.acknowledgment.FileAnswer;
import org.claimwright.edi.validation.Validation;

/** Writes the acknowledgments of a file. */
final class AckCommand implements Command {
    @Override
    public String summary() {
        return "write the TA1 and 999 that answer a file";
    }

    @Override
    public String usage() {
        return "usage: claims-edi ack [--types FIRST-LAST] FILE...";
    }

    @Override
    public String help() {
        return """
                Writes, for each interchange of the files, one back to its sender, with a TA1 and a 999 for every
                group. It carries the date, time and control number of what it answers. A group of
                acknowledgments is not acknowledged; the groups of a rejected interchange are not either.
                An answer lists up to ten thousand groups, sets and errors each; all are judged.

                    --types 1-2    judge sets by these SNIP types; 1-2 unless told

                Exit status: 0 all accepted, 1 something has findings of error severity, 2 a file could not be read.""";
    }

    @Override
    public List<String> valued() {
        return List.of("types");
    }

    @Override
    public int run(Options options, PrintStream out, PrintStream err) {
        String types = options.value("types", "1-2");
        if (!types.matches("1-[1-5]")) {
            throw new UsageException("--types is a range from 1, such as 1-2, not '" + types + "'");
        }
        Validation validation = Validation.ofTypes(1, types.charAt(2) - '0');
        return EachFile.run(options, err, (file, in) -> answer(file, in, validation, out, err));
    }

    private static int answer(String file, InputStream in, Validation validation, PrintStream out, PrintStream err) {
        FileAnswer.Outcome outcome = FileAnswer.to(in, validation, out);
        if (outcome.interchanges() == 0) {
            return EachFile.notX12(file, err);
        }
        if (!outcome.complete()) {
            err.println("note: " + file + ": " + FindingCode.TOO_MANY_FINDINGS.id()
                    + " more was found than the answer lists; all of it was judged");
        }
        return outcome.accepted() ? ClaimsEdi.CLEAN : ClaimsEdi.FINDINGS;
    }
}
