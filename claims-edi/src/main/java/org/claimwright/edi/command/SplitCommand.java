package org.claimwright.edi.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimwright.edi.FunctionalGroup;
import org.claimwright.edi.Interchange;
import org.claimwright.edi.Segment;
import org.claimwright.edi.SegmentWriter;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.X12File;

/** One file for each set, or for each claim, of a file. */
final class SplitCommand implements Command {
    @Override
    public String summary() {
        return "write one file for each set, or for each claim";
    }

    @Override
    public String usage() {
        return "usage: claims-edi split [--by set|claim] [--into FOLDER] FILE...";
    }

    @Override
    public String help() {
        return """
                Writes each set, or each claim of an 837, into a file of its own, with the headers it stood under
                and counts put right, and prints the names of the files. The first keeps its control numbers; the
                others count on from them in ISA13 and GS06, as no receiver takes a number twice.

                    --by claim       one file for each claim; levels are numbered anew
                    --into FOLDER    where to write; the working folder unless told, made where it is missing

                A file that is there already is not overwritten.""";
    }

    @Override
    public List<String> valued() {
        return List.of("by", "into");
    }

    @Override
    public int run(Options options, PrintStream out, PrintStream err) {
        boolean byClaim = options.choice("by", "set", "claim").equals("claim");
        Path folder = Path.of(options.value("into", "."));
        return EachFile.run(options, err, (file, in) -> split(file, in, byClaim, folder, out, err));
    }

    private static int split(
            String file, InputStream in, boolean byClaim, Path folder, PrintStream out, PrintStream err)
            throws IOException {
        X12File read = X12File.read(in);
        if (read.interchanges().isEmpty()) {
            return EachFile.notX12(file, err);
        }
        String name = file.equals("-") ? "part" : Path.of(file).getFileName().toString();
        Files.createDirectories(folder);
        int number = 0;
        PartNumbers numbers = PartNumbers.NONE;
        for (Interchange interchange : read.interchanges()) {
            for (FunctionalGroup group : interchange.groups()) {
                for (TransactionSet set : group.sets()) {
                    for (List<Segment> body : byClaim ? ClaimSplit.of(set) : List.of(set.body())) {
                        number++;
                        numbers = numbers.following(interchange.controlNumber(), group.controlNumber());
                        Path part = folder.resolve(String.format("%s.%04d.x12", name, number));
                        Files.writeString(
                                part,
                                text(interchange, group, set, body, numbers),
                                StandardCharsets.ISO_8859_1,
                                java.nio.file.StandardOpenOption.CREATE_NEW);
                        out.println(part);
                    }
                }
            }
        }
        return ClaimsEdi.CLEAN;
    }

    private static String text(
            Interchange interchange,
            FunctionalGroup group,
            TransactionSet set,
            List<Segment> body,
            PartNumbers numbers) {
        List<Segment> segments = new ArrayList<>(List.of(numbers.inHeader(interchange.header())));
        if (group.header().size() > 0) {
            segments.add(numbers.inGroup(group.header()));
        }
        segments.add(set.header());
        segments.addAll(body);
        segments.add(Segment.of("SE", String.valueOf(body.size() + 2), set.controlNumber()));
        segments.add(Segment.of("GE", "1", numbers.ofGroup()));
        segments.add(Segment.of("IEA", "1", numbers.ofInterchange()));
        StringBuilder text = new StringBuilder();
        SegmentWriter writer = new SegmentWriter(text, interchange.separators());
        segments.forEach(writer::write);
        return text.toString();
    }
}
