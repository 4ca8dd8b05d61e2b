package org.claimwright.edi.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code claims-edi COMMAND [OPTION]... FILE...}: what a person or a script asks of X12 files. */
public final class ClaimsEdi {
    /** Nothing to complain of. */
    static final int CLEAN = 0;
    /** There are findings of error severity. */
    static final int FINDINGS = 1;
    /** A file, or the command itself, could not be read. */
    static final int UNREADABLE = 2;

    private static final Map<String, Command> COMMANDS = new TreeMap<>(Map.of(
            "validate", new ValidateCommand(),
            "ack", new AckCommand(),
            "print", new PrintCommand(),
            "json", new JsonCommand(),
            "split", new SplitCommand(),
            "stats", new StatsCommand()));

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    ClaimsEdi(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        // X12 is bytes; whatever a file holds is passed on as it came.
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.ISO_8859_1);
        int code = new ClaimsEdi(System.in, out, System.err).run(List.of(arguments));
        out.flush();
        System.exit(code);
    }

    int run(List<String> arguments) {
        if (arguments.isEmpty() || List.of("--help", "-h", "help").contains(arguments.get(0))) {
            return help(arguments.size() > 1 ? arguments.get(1) : "", arguments.isEmpty());
        }
        if (arguments.get(0).equals("--version")) {
            String version = ClaimsEdi.class.getPackage().getImplementationVersion();
            out.println("claims-edi " + (version == null ? "built from source" : version));
            return CLEAN;
        }
        Command command = COMMANDS.get(arguments.get(0));
        return command == null ? unknown(arguments.get(0)) : run(command, arguments.subList(1, arguments.size()));
    }

    private int run(Command command, List<String> arguments) {
        try {
            Options options = Options.parse(command, arguments, in);
            return options.wantsHelp() ? show(command) : command.run(options, out, err);
        } catch (UsageException wrong) {
            err.println("error: " + wrong.getMessage());
            err.println(command.usage());
            return UNREADABLE;
        }
    }

    private int help(String about, boolean unasked) {
        if (COMMANDS.containsKey(about)) {
            return show(COMMANDS.get(about));
        }
        if (!about.isEmpty()) {
            return unknown(about);
        }
        PrintStream to = unasked ? err : out;
        to.println("usage: claims-edi COMMAND [OPTION]... FILE...");
        to.println();
        to.println("Reads, checks and answers X12 files of health care; - stands for standard input.");
        to.println();
        COMMANDS.forEach((name, command) -> to.printf("   %-10s%s%n", name, command.summary()));
        to.println();
        to.println("See 'claims-edi help COMMAND' for one of them.");
        to.println("Exit status: 0 clean, 1 findings of error severity, 2 unreadable or wrong usage.");
        return unasked ? UNREADABLE : CLEAN;
    }

    private int show(Command command) {
        out.println(command.usage());
        out.println();
        out.println(command.help());
        return CLEAN;
    }

    private int unknown(String name) {
        err.println("claims-edi: '" + name + "' is not a claims-edi command. See 'claims-edi --help'.");
        List<String> similar = Spelling.similar(name, COMMANDS.keySet());
        if (!similar.isEmpty()) {
            err.println();
            err.println(similar.size() == 1 ? "The most similar command is" : "The most similar commands are");
            similar.forEach(command -> err.println("\t" + command));
        }
        return UNREADABLE;
    }
}
