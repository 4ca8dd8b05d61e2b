package org.claimwright.edi.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.claimwright.edi.json.JsonException;
import org.claimwright.edi.json.X12Json;

/** X12 as JSON, and back again. */
final class JsonCommand implements Command {
    @Override
    public String summary() {
        return "turn files into JSON, and with --reverse back";
    }

    @Override
    public String usage() {
        return "usage: claims-edi json [--reverse] FILE...";
    }

    @Override
    public String help() {
        return """
                Writes a file as JSON that holds everything the file does: its interchanges, their separators, and
                each segment as a list of elements, one of several components a list again.

                    --reverse    read such JSON and write the same X12, character for character""";
    }

    @Override
    public List<String> switches() {
        return List.of("reverse");
    }

    @Override
    public int run(Options options, PrintStream out, PrintStream err) {
        return EachFile.run(
                options,
                err,
                (file, in) -> options.has("reverse") ? reverse(file, in, out, err) : convert(file, in, out, err));
    }

    private static int convert(String file, InputStream in, PrintStream out, PrintStream err) throws IOException {
        String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        if (!text.contains("ISA")) {
            return EachFile.notX12(file, err);
        }
        out.print(X12Json.toJson(text));
        return ClaimsEdi.CLEAN;
    }

    private static int reverse(String file, InputStream in, PrintStream out, PrintStream err) throws IOException {
        try {
            out.print(X12Json.toX12(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            return ClaimsEdi.CLEAN;
        } catch (JsonException none) {
            err.println("error: " + file + ": " + none.getMessage());
            return ClaimsEdi.UNREADABLE;
        }
    }
}
