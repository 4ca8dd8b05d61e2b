package org.claimwright.sandboxpayer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * How the payer was called as a process of its own.
 *
 * @param today the day it was told, or the earliest there is
 */
record PayerCommand(Path in, Path out, Contract contract, LocalDate today, boolean once) {
    private static final String ONCE = "--once";
    private static final String TODAY = "--today=";
    private static final String USAGE = "SandboxPayer <in> <out> [<contract file>] [--today=<day>] [--once]";

    static PayerCommand of(String[] arguments) {
        var names =
                Arrays.stream(arguments).filter(word -> !word.startsWith("--")).toList();
        if (names.size() < 2 || names.size() > 3) {
            throw new IllegalArgumentException(USAGE);
        }
        return new PayerCommand(
                Path.of(names.get(0)),
                Path.of(names.get(1)),
                names.size() == 3 ? ContractFile.read(Path.of(names.get(2))) : ContractFile.readDefault(),
                today(Arrays.asList(arguments)),
                Arrays.asList(arguments).contains(ONCE));
    }

    private static LocalDate today(List<String> arguments) {
        return arguments.stream()
                .filter(word -> word.startsWith(TODAY))
                .map(word -> LocalDate.parse(word.substring(TODAY.length())))
                .findFirst()
                .orElse(LocalDate.MIN);
    }
}
