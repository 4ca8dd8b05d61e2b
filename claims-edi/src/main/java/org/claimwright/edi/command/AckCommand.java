package org.claimwright.edi.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import org.claimwright.edi.Finding;
import org.claimwright.edi.X12File;
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

    private static int answer(String file, InputStream in, Validation validation, PrintStream out, PrintStream err)
            throws IOException {
        byte[] content = in.readAllBytes();
        X12File read = X12File.read(new ByteArrayInputStream(content));
        if (read.interchanges().isEmpty()) {
            return EachFile.notX12(file, err);
        }
        List<Finding> findings = validation.findings(new ByteArrayInputStream(content));
        out.print(FileAnswer.to(read, findings));
        return findings.stream().anyMatch(Finding::isError) ? ClaimsEdi.FINDINGS : ClaimsEdi.CLEAN;
    }
}
