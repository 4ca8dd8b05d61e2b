package org.claimwright.edi.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import org.claimwright.edi.X12Reader;
import org.claimwright.edi.json.JsonWriter;

/** Counts and sums of files of any size. */
final class StatsCommand implements Command {
    @Override
    public String summary() {
        return "count sets, claims and lines, and sum what they say";
    }

    @Override
    public String usage() {
        return "usage: claims-edi stats [--format text|json] FILE...";
    }

    @Override
    public String help() {
        return """
                Counts interchanges, groups, sets by guide, segments, claims and lines, and sums charges and
                payments, in constant memory.

                    --format json    one JSON object a line for each file""";
    }

    @Override
    public List<String> valued() {
        return List.of("format");
    }

    @Override
    public int run(Options options, PrintStream out, PrintStream err) {
        boolean json = options.choice("format", "text", "json").equals("json");
        return EachFile.run(options, err, (file, in) -> count(file, in, json, out, err));
    }

    private static int count(String file, InputStream in, boolean json, PrintStream out, PrintStream err) {
        Statistics statistics = new Statistics();
        X12Reader.of(in).forEachRemaining(statistics::accept);
        if (statistics.isEmpty()) {
            return EachFile.notX12(file, err);
        }
        if (json) {
            out.println(JsonWriter.text(statistics.figures(file)));
        } else {
            statistics.figures(file).forEach((name, figure) -> out.printf("%-32s%s%n", name, figure));
        }
        return ClaimsEdi.CLEAN;
    }
}
