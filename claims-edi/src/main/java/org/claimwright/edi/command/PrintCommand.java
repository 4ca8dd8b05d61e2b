package org.claimwright.edi.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import org.claimwright.edi.FunctionalGroup;
import org.claimwright.edi.Interchange;
import org.claimwright.edi.Segment;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.X12File;
import org.claimwright.edi.guide.DescribedElement;
import org.claimwright.edi.guide.DescribedSegment;
import org.claimwright.edi.guide.Description;

/** A file for a person to read. */
final class PrintCommand implements Command {
    private static final String INDENT = "  ";

    @Override
    public String summary() {
        return "read files aloud: loops, names and what codes mean";
    }

    @Override
    public String usage() {
        return "usage: claims-edi print FILE...";
    }

    @Override
    public String help() {
        return """
                Prints every segment indented by its loop, with the names of loops, segments and elements and
                the meaning of codes. What does not belong where it stands is printed there all the same.""";
    }

    @Override
    public int run(Options options, PrintStream out, PrintStream err) {
        return EachFile.run(options, err, (file, in) -> print(file, in, out, err));
    }

    private static int print(String file, InputStream in, PrintStream out, PrintStream err) {
        List<Interchange> interchanges = X12File.read(in).interchanges();
        if (interchanges.isEmpty()) {
            return EachFile.notX12(file, err);
        }
        interchanges.forEach(interchange -> print(interchange, out));
        return ClaimsEdi.CLEAN;
    }

    private static void print(Interchange interchange, PrintStream out) {
        print(interchange.header(), 0, out);
        interchange.acknowledgments().forEach(ta1 -> print(ta1, 1, out));
        interchange.strays().forEach(stray -> print(stray, 1, out));
        interchange.groups().forEach(group -> print(group, out));
        interchange.trailer().ifPresent(iea -> print(iea, 0, out));
    }

    private static void print(FunctionalGroup group, PrintStream out) {
        print(group.header(), 1, out);
        group.strays().forEach(stray -> print(stray, 2, out));
        for (TransactionSet set : group.sets()) {
            String loop = "";
            for (DescribedSegment segment : Description.of(set)) {
                print(segment, 2, !segment.loop().equals(loop), out);
                loop = segment.loop();
            }
        }
        group.trailer().ifPresent(ge -> print(ge, 1, out));
    }

    private static void print(Segment segment, int depth, PrintStream out) {
        if (segment.size() > 0) {
            print(Description.of(segment), depth, false, out);
        }
    }

    private static void print(DescribedSegment segment, int outer, boolean loopBegins, PrintStream out) {
        String indent = INDENT.repeat(outer + segment.depth());
        if (loopBegins && !segment.loop().isEmpty()) {
            out.println(indent + segment.loop() + " " + segment.loopName());
        }
        String name = segment.name().isEmpty() ? "" : "  " + segment.name();
        out.println(indent + INDENT + segment.text() + name);
        segment.elements().forEach(element -> out.println(indent + INDENT.repeat(3) + line(element)));
    }

    private static String line(DescribedElement element) {
        String name = element.name().isEmpty() ? "" : " " + element.name();
        String meaning = element.meaning().isEmpty() ? "" : " (" + element.meaning() + ")";
        return element.place() + name + ": " + element.value() + meaning;
    }
}
