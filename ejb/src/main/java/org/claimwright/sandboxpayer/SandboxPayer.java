package org.claimwright.sandboxpayer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import org.claimwright.kernel.FolderWatch;

/**
 * A payer that knows only files: it watches one folder for 837P and for lists of agreed amounts, answers into another, and pays there
 * what it accepted. Each file is answered once and each claim paid once; killed at any moment, it goes on where it stood. It neither changes
 * nor removes what it was sent. What it writes follows from the contract and the files it was sent, in their order: it has
 * no clock, and what day it is is told it, or is the day of the latest file.
 */
public final class SandboxPayer {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Path out;
    private final Contract contract;
    private final Supplier<LocalDate> today;
    private final FolderWatch watch;
    private final Memory memory;
    private final Map<Path, FileTime> looked = new HashMap<>();

    /** With the contract that comes with it; its memory lies beside the folder it reads. */
    public SandboxPayer(Path in, Path out) throws IOException {
        this(in, out, ContractFile.readDefault(), () -> LocalDate.MIN);
    }

    SandboxPayer(Path in, Path out, Contract contract, Supplier<LocalDate> today) throws IOException {
        this.out = out;
        this.contract = contract;
        this.today = today;
        this.watch = new FolderWatch(in);
        this.memory = Memory.in(in.toAbsolutePath().resolveSibling("payer"), contract);
    }

    /** The same on the days of a calendar: it tells the day in a zone. */
    public static SandboxPayer by(Function<ZoneId, LocalDate> calendar, Path in, Path out) throws IOException {
        var contract = ContractFile.readDefault();
        return new SandboxPayer(in, out, contract, () -> calendar.apply(contract.zone()));
    }

    /**
     * Runs as a process of its own until it is stopped: {@code SandboxPayer <in> <out> [<contract file>]
     * [--today=<day>] [--once]}. Once means a look that sees a file, one that finds it finished and answers it, and one
     * that pays.
     */
    public static void main(String[] arguments) throws IOException {
        var command = PayerCommand.of(arguments);
        var payer = new SandboxPayer(command.in(), command.out(), command.contract(), command::today);
        payer.look();
        do {
            LockSupport.parkNanos(PAUSE.toNanos());
            payer.look();
        } while (!command.once() && !Thread.currentThread().isInterrupted());
        payer.look();
    }

    /** One look: pays what is due, and answers what is finished and was not answered. */
    public void look() throws IOException {
        pay();
        for (var file : watch.look()) {
            var changed = Files.getLastModifiedTime(file);
            if (!changed.equals(looked.put(file, changed))) {
                take(file);
            }
        }
    }

    /** Day by day, so that a long time is the same as many short ones. */
    private void pay() throws IOException {
        memory.answerInto(out);
        var claims = memory.claims();
        var last = day();
        for (var day = claims.due().firstThrough(last);
                day.isPresent();
                day = claims.due().firstThrough(last)) {
            memory.keep(PayRun.on(day.get(), contract, claims, memory.lastNumber()));
            memory.answerInto(out);
        }
    }

    private void take(Path file) throws IOException {
        var content = Files.readAllBytes(file);
        var key = keyOf(file, content);
        if (!memory.knows(key)) {
            pay();
            memory.keep(answer(file, content, key));
            memory.answerInto(out);
        }
    }

    private Delivery answer(Path file, byte[] content, String key) {
        return AgreementList.is(content)
                ? AgreementDesk.answer(content, key, file.getFileName().toString(), day(), contract, memory)
                : Answers.to(content, key, contract, memory);
    }

    /** The day it was told, or that of the latest file. */
    private LocalDate day() {
        var told = today.get();
        var received = memory.claims().lastReceived();
        return told.isAfter(received) ? told : received;
    }

    private static String keyOf(Path file, byte[] content) {
        var name = Fingerprint.of(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        return Fingerprint.of(name + Fingerprint.of(content));
    }
}
